import { edits } from './edits.ts'

/**
 * Legal forms of organisations by class, in plain letters, ours. Forms of one class stand for each other; two classes
 * lower a score a little only, because one owner often has both.
 */
const forms: Readonly<Record<string, readonly string[]>> = {
  limited: ['co ltd', 'company limited', 'pty ltd', 'pte ltd', 'private limited', 'corporation limited', 'corp ltd', 'ltd', 'limited', 'ltee', 'limitee', 'pty', 'pte', 'pvt'],
  corporation: ['inc', 'incorporated', 'incorporee', 'corp', 'corporation', 'co', 'company', 'cie', 'compagnie'],
  llc: ['limited liability company', 'obshchestvo s ogranichennoi otvetstvennostyu', 'obshchestvo s ogranichennoy otvetstvennostyu', 'societatea cu raspundere limitata', 'societe a responsabilite limitee', 'gesellschaft mit beschrankter haftung', 'sp z o o', 'sp z oo', 'l l c', 'g m b h', 's a r l', 's r l', 'b v', 'o o o', 'llc', 'ooo', 'tov', 'srl', 'sarl', 'sl', 'slu', 'gmbh', 'bv', 'bvba', 'b v b a', 'spzoo', 'sro', 'doo', 'kft', 'oou', 's l'],
  stock: ['public limited company', 'aktiengesellschaft', 'societe anonyme', 's a de c v', 'sa de cv', 's a s', 'p l c', 's a', 'n v', 'a s', 's p a', 'a g', 'ag', 'akg', 'sa', 'sas', 'spa', 'ab', 'asa', 'nv', 'plc', 'oyj', 'oy', 'se', 'kk'],
  joint: ['open joint stock company', 'closed joint stock company', 'public joint stock company', 'joint stock company', 'aktsionernoye obshchestvo', 'aktsionernoe obshchestvo', 'jsc', 'ojsc', 'cjsc', 'pjsc', 'oao', 'zao', 'pao', 'ao'],
  partnership: ['limited liability partnership', 'limited partnership', 'l l p', 'l p', 'n a', 'lp', 'llp', 'snc', 'senc', 'sencrl', 'kg', 'na'],
}

const phrases = Object.entries(forms)
  .flatMap(([group, list]) => list.map(form => ({ group, words: form.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length)

/** A long word of a legal form may hold one slip. */
const sameWord = (word: string, form: string): boolean => word === form || (form.length >= 5 && word[0] === form[0] && edits(word, form, 1) <= 1)
const startsAt = (words: readonly string[], phrase: readonly string[], at: number): boolean => at + phrase.length <= words.length && phrase.every((word, i) => sameWord(words[at + i]!, word))

/** Takes the legal forms off the end and the head of a name; never its last word. */
export const takeForm = (words: readonly string[]): { words: readonly string[]; form: string | null } => {
  let rest = words
  let form: string | null = null
  for (;;) {
    const tail = phrases.find(p => p.words.length < rest.length && startsAt(rest, p.words, rest.length - p.words.length))
    const head = tail ? undefined : phrases.find(p => p.words.length < rest.length && p.words.join('').length > 2 && startsAt(rest, p.words, 0))
    if (!tail && !head) return { words: rest, form }
    form ??= (tail ?? head)!.group
    rest = tail ? rest.slice(0, rest.length - tail.words.length) : rest.slice(head!.words.length)
  }
}
