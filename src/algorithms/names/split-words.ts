import { readWord, scriptOf, type Script } from './scripts/read-word.ts'

export type Word = {
  /** Plain lower-case letters. */
  readonly text: string
  readonly script: Script
  /** As written. */
  readonly written: string
  readonly dotted: boolean
  readonly tied: boolean
}

const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f]/g
const apostrophes = /['’‘ʼʻ`´ʹʺ′ʽʾʿꞌ＇]/g
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
const digitLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: '', 9: 'g' }
const plainAscii = /^[a-z]+$/

const letters = (word: string): string => (/[a-z]/.test(word) && /\d/.test(word) && !/^\d+(?:st|nd|rd|th)$/.test(word) ? word.replace(/\d/g, d => digitLetters[d] ?? d) : word)

const runs = (word: string): { script: Script; text: string }[] => {
  const out: { script: Script; text: string }[] = []
  for (const letter of word) {
    const script = /[\p{M}\p{N}]/u.test(letter) && out.length > 0 ? out.at(-1)!.script : scriptOf(letter.codePointAt(0)!)
    const last = out.at(-1)
    if (last && last.script === script) last.text += letter
    else out.push({ script, text: letter })
  }
  return out
}

const readings = (word: string, whole: boolean, name: string): { text: string; script: Script }[] => {
  const low = word.toLowerCase()
  if (plainAscii.test(low)) return [{ text: low, script: 'latin' }]
  const parts = runs(low)
  const script = parts.length === 1 ? parts[0]!.script : 'latin'
  const read = parts.length === 1 ? readWord(parts[0]!.text, script, whole, name) : [parts.map(part => readWord(part.text, part.script, false, name).join('')).join('')]
  return read.map(text => ({ text: letters(text.replace(/[^\p{L}\p{N}]/gu, '')), script })).filter(word => word.text !== '')
}

/** Text without invisible and direction marks, apostrophes closed up. */
export const clean = (text: string): string => text.normalize('NFC').replace(invisible, '').replace(apostrophes, '').replaceAll('·', ' ').replaceAll('・', ' ')

/** The words of cleaned text, read into plain letters. O(length). */
export const splitWords = (cleaned: string): Word[] => {
  const found = [...cleaned.matchAll(wordPattern)]
  return found.flatMap(match => {
    const end = match.index + match[0].length
    return readings(match[0], found.length === 1, cleaned).map(({ text, script }, i) => ({
      text, script, written: match[0],
      dotted: cleaned[end] === '.',
      tied: i === 0 && match.index > 0 && /[-‐‑–]/u.test(cleaned[match.index - 1]!),
    }))
  })
}
