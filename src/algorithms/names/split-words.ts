import { readWord, scriptOf, type Script } from './scripts/read-word.ts'

export type Reading = { readonly text: string; readonly script: Script }
export type Word = Reading & {
  /** As written. */
  readonly written: string
  readonly dotted: boolean
  /** By a hyphen to the word before. */
  readonly tied: boolean
}

const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f]/g
const apostrophes = /['’‘ʼʻ`´ʹʺ′ʽʾʿꞌ＇]/g
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
const ascii = /^[\x20-\x7e]*$/
const digitLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: '', 9: 'g' }
const plain = /^[a-z]+$/

/** Digits inside a word stand for the letters they look like; 7 for a glottal stop. */
const letters = (word: string): string => (/[a-z]/.test(word) && /\d/.test(word) && !/^\d+(?:st|nd|rd|th)$/.test(word) ? word.replace(/\d/g, d => digitLetters[d] ?? d) : word)

const runs = (word: string): { script: Script; text: string }[] => {
  const out: { script: Script; text: string }[] = []
  for (const letter of word) {
    const last = out.at(-1)
    const script = last && /[\p{M}\p{N}]/u.test(letter) ? last.script : scriptOf(letter.codePointAt(0)!)
    if (last && last.script === script) last.text += letter
    else out.push({ script, text: letter })
  }
  return out
}

export const readings = (word: string, whole: boolean, name: string): Reading[] => {
  const low = word.toLowerCase()
  if (plain.test(low)) return [{ text: low, script: 'latin' }]
  const parts = runs(low)
  const script = parts.length === 1 ? parts[0]!.script : 'latin'
  const read = parts.length === 1 ? readWord(parts[0]!.text, script, whole, name) : [parts.map(part => readWord(part.text, part.script, false, name).join('')).join('')]
  return read.map(text => ({ text: letters(text.replace(/[^\p{L}\p{N}]/gu, '')), script })).filter(({ text }) => text !== '')
}

/** Text without invisible and direction marks, apostrophes closed up. */
export const clean = (text: string): string =>
  ascii.test(text) ? text.replace(/['`]/g, '') : text.normalize('NFC').replace(invisible, '').replace(apostrophes, '').replace(/[·・]/g, ' ')

/** Reads one written word; `whole` and `name` as in `readWord`. */
export type WordReader = (word: string, whole: boolean, name: string) => readonly Reading[]

/** Reads words and keeps them; a word that its name could change is read anew. */
export const wordKeeper = (): WordReader => {
  const kept = new Map<string, readonly Reading[]>()
  return (word, whole, name) => {
    const have = kept.get(word)
    if (have) return have
    const read = readings(word, whole, name)
    const steady = read.every(({ script }) => script !== 'han' && script !== 'hangul' && script !== 'syllabics')
    if (steady && kept.size < 400_000) kept.set(word, read)
    return read
  }
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
/** Where words begin and end: pairs of places. */
const places = (cleaned: string): number[] => {
  const out: number[] = []
  if (!ascii.test(cleaned)) {
    for (const match of cleaned.matchAll(wordPattern)) out.push(match.index, match.index + match[0].length)
    return out
  }
  let from = -1
  for (let i = 0; i <= cleaned.length; i++) {
    const inside = i < cleaned.length && isLetter(cleaned.charCodeAt(i))
    if (inside && from < 0) from = i
    else if (!inside && from >= 0) { out.push(from, i); from = -1 }
  }
  return out
}

/** The words of cleaned text, read into plain letters. O(length). */
export const splitWords = (cleaned: string, read: WordReader = readings): Word[] => {
  const at = places(cleaned)
  const out: Word[] = []
  for (let k = 0; k < at.length; k += 2) {
    const from = at[k]!
    const to = at[k + 1]!
    const written = cleaned.slice(from, to)
    const dotted = cleaned[to] === '.'
    const tied = from > 0 && '-‐‑–'.includes(cleaned[from - 1]!)
    for (const reading of read(written, at.length === 2, cleaned)) out.push({ text: reading.text, script: reading.script, written, dotted, tied })
  }
  return out
}
