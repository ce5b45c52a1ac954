import { once, rewrite, rule, type Rule } from './rewrite.ts'

/** Spellings of one sound brought together, in order; `x` stands for sh, `c` for ch. Ours, from passport romanisations. */
const rules: readonly Rule[] = [
  rule(/^mac(?=[b-df-hj-np-tv-z])|^mc(?=[a-z]{2})/g, 'mk', 'm'),
  rule(/^(?:abd(?:ul|el|al|il|ur|er|ar|u|e)?|gabdel)(?=[b-df-hj-np-tv-z][a-z]{3})/g, 'abd', 'b'),
  rule(/shch|schtsch|sch|sz(?=[aeioucz])|sh/g, 'X', 's'),
  rule(/tsch|tch|cz|ch/g, 'C', 'c'),
  rule(/ck|kh|qu(?=[ei])|q/g, 'k', 'kq'),
  rule(/^x/g, 'X', 'x'),
  rule(/x/g, 'ks', 'x'),
  rule(/ph/g, 'f', 'p'),
  rule(/dh|th/g, 't', 'h'),
  rule(/gh|zh|dj|dzh/g, 'g', 'hj'),
  rule(/c(?=[eiy])/g, 's', 'c'),
  rule(/c/g, 'k', 'c'),
  rule(/oo|ou|ue|uw/g, 'u', 'ou'),
  rule(/ai|ay|ae|ei|ey/g, 'e', 'ae'),
  rule(/ee|ie|iy|yi|ij|y|j(?=$|[b-df-hj-np-tv-z])/g, 'i', 'eiyj'),
  rule(/aa+/g, 'a', 'a'),
  rule(/oe/g, 'o', 'o'),
  rule(/w/g, 'v', 'w'),
  rule(/(?<=[aeiou])h(?=$|[b-df-hj-np-tv-z])/g, '', 'h'),
    rule(/(?:skii+|zkii*)$/g, 'ski', 'k'),
  rule(/X/g, 'x', 'X'),
  rule(/C/g, 'c', 'C'),
]

/** The sound-near spelling of one word in plain letters, at most as long as the word. O(length). */
export const spelling = (word: string): string => once(rewrite(rules, word))

const classes: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k', z: 's', v: 'f', j: 'c', a: '', e: '', i: '', o: '', u: '', y: '' }
/**
 * Consonant classes of a spelling, letter by letter without context: one edit of the spelling is at most one of its
 * skeleton. Candidate search rests on that.
 */
export const skeleton = (spelled: string): string => {
  let out = ''
  for (const letter of spelled) out += classes[letter] ?? letter
  return out
}

/** What a script without vowels leaves of a word: hard consonants only. */
export const hardConsonants = (spelled: string): string => spelled.replace(/[aeiouyvhw]/g, '').replace(/([a-z])\1+/g, '$1').replaceAll('p', 'b').replaceAll('z', 's')
