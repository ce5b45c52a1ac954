import { longestText, mostParts, plainWorkshop, type Name, type Workshop } from './name.ts'
import type { Part, PartKind } from './part.ts'
import { clean, splitWords, type Word } from './split-words.ts'
import { fathersOf, isPatronymic, leadingParticles, maybeTitles, particles, placeholders, short, suffixes, titles, vietnamese } from './words.ts'

const abd = new Set(['abd', 'abdul', 'abdel', 'abdal', 'abdur', 'abdol', 'abdoul', 'abdu'])
const articles = new Set(['al', 'el', 'ul', 'ar', 'as', 'an', 'ur'])

/** "Family, Given" is turned round; a comma before a suffix or a title alone is not one. */
const turn = (text: string): { text: string; comma: boolean } => {
  const at = text.search(/[,،、]/u)
  if (at < 0) return { text, comma: false }
  const family = text.slice(0, at).trim()
  const given = text.slice(at + 1).replace(/[,،、]/gu, ' ').trim()
  if (family === '' || given === '' || suffixes.has(given.toLowerCase().replace(/\W/g, ''))) return { text: `${family} ${given}`, comma: false }
  return { text: `${given} ${family}`, comma: true }
}

const dropTitles = (words: Word[]): Word[] => {
  let from = 0
  while (words.length - from > 1 && (titles.has(words[from]!.text) || placeholders.has(words[from]!.text) || (words.length - from > 2 && maybeTitles.has(words[from]!.text)))) from++
  const rest = words.slice(from)
  return rest.length > 1 ? rest.filter((word, i) => i === 0 || !placeholders.has(word.text)) : rest
}

/** `JC Juncker` holds two initials. */
const openInitials = (word: Word): Word[] =>
  /^[B-DF-HJ-NP-TV-XZ]{2}$/.test(word.written) && !short.has(word.text) ? [...word.text].map((text, i) => ({ ...word, text, tied: i > 0 })) : [word]

const lengthen = (word: Word): Word => {
  const long = short.get(word.text)
  return long && (word.dotted || word.text !== 'ma') ? { ...word, text: long } : word
}

/** `Abd al-Rahman` and `Abdul Rahman` are one part. */
const joinServants = (words: Word[]): Word[] => {
  const out: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const next = articles.has(words[i + 1]?.text ?? '') ? i + 2 : i + 1
    const name = words[next]
    if (abd.has(words[i]!.text) && name && name.text.length >= 3) {
      out.push({ ...words[i]!, text: `abd${name.text}` })
      i = next
    } else out.push(words[i]!)
  }
  return out
}

const kindOf = (words: readonly Word[], at: number, viet: boolean): PartKind => {
  const { text } = words[at]!
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57 && /^\d+$/.test(text)) return 'number'
  if (text.length === 1 && first >= 97 && first <= 122) return 'initial'
  if (words.length > 2 && at === words.length - 1 && suffixes.has(text)) return 'suffix'
  if (words.length > 2 && fathersOf.has(text)) return 'particle'
  const inside = at > 0 && at < words.length - 1
  if (!viet && particles.has(text) && (inside || (at === 0 && words.length > 2 && leadingParticles.has(text)))) return 'particle'
  return at > 0 && isPatronymic(text) ? 'patronymic' : 'name'
}

/**
 * Reads a person's name: any script, titles and empty markers off, comma order turned, particles and initials told apart,
 * a repeated word kept once. O(length); at most 512 characters and 24 parts are compared.
 */
export const readPerson = (text: string, workshop: Workshop = plainWorkshop): Name => {
  const tidy = clean(text.length > longestText ? text.slice(0, longestText) : text)
  const turned = turn(tidy.includes('/') ? tidy.replace(/\b[sdw]\/o\b.*$/iu, '') : tidy)
  const shouted = turned.text === turned.text.toUpperCase()
  const raw = splitWords(turned.text, workshop.word).flatMap(word => (word.written.length === 2 && !shouted ? openInitials(word) : word))
  const words = joinServants(dropTitles(raw).map(lengthen))
  const viet = words.some(word => vietnamese.has(word.text))
  const parts: Part[] = []
  const tied: boolean[] = []
  const seen = new Set<string>()
  words.forEach((word, at) => {
    const kind = kindOf(words, at, viet)
    if ((kind !== 'initial' && seen.has(word.text)) || parts.length >= mostParts) return
    seen.add(word.text)
    parts.push(workshop.part({ text: kind === 'suffix' ? suffixes.get(word.text)! : word.text, kind, unvowelled: word.script === 'arabic' || word.script === 'hebrew', transliterated: word.script !== 'latin' }))
    tied.push(word.tied)
  })
  return { text, kind: 'person', parts, comma: turned.comma, tied, form: null, cut: text.length > longestText || words.length > mostParts }
}
