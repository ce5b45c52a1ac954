import { arabic, hebrew, vowelled } from './abjads.ts'
import { armenian, cyrillic, georgian, greek, greekPairs, isUkrainian, latin, ukrainian } from './alphabets.ts'
import { isEthiopic, readEthiopic } from './ethiopic.ts'
import { isHan, readHan } from './han.ts'
import { isHangul, readHangul } from './hangul.ts'
import { isIndic, readIndic } from './indic.ts'
import { isKana, readKana } from './kana.ts'
import { isSyllabic, syllabicsOf } from './syllabics.ts'

export type Script = 'latin' | 'cyrillic' | 'greek' | 'arabic' | 'hebrew' | 'armenian' | 'georgian' | 'syllabics' | 'hangul' | 'han' | 'kana' | 'indic' | 'ethiopic' | 'other'

export const scriptOf = (cp: number): Script => {
  if (cp < 0x250 || (cp >= 0x1e00 && cp <= 0x1eff) || (cp >= 0x250 && cp <= 0x2ff)) return 'latin'
  if (cp >= 0x370 && cp <= 0x3ff) return 'greek'
  if (cp >= 0x400 && cp <= 0x52f) return 'cyrillic'
  if (cp >= 0x530 && cp <= 0x58f) return 'armenian'
  if (cp >= 0x590 && cp <= 0x5ff) return 'hebrew'
  if ((cp >= 0x600 && cp <= 0x77f) || (cp >= 0xfb50 && cp <= 0xfdff) || (cp >= 0xfe70 && cp <= 0xfeff)) return 'arabic'
  if ((cp >= 0x10a0 && cp <= 0x10ff) || (cp >= 0x1c90 && cp <= 0x1cbf)) return 'georgian'
  if (isIndic(cp)) return 'indic'
  if (isEthiopic(cp)) return 'ethiopic'
  if (isSyllabic(cp)) return 'syllabics'
  if (isHangul(cp)) return 'hangul'
  if (isHan(cp)) return 'han'
  return isKana(cp) ? 'kana' : 'other'
}

const marks = /\p{M}+/gu
/** Marks off, one letter at a time so that a letter of two alphabets keeps its own. */
const bare = (word: string): string => word.normalize('NFKD').replace(marks, '')
const through = (table: ReadonlyMap<string, string>, word: string): string => {
  let out = ''
  for (const letter of word) out += table.get(letter) ?? letter
  return out
}
const readLatin = (word: string): string => bare(through(latin, bare(word)))

const readCyrillic = (word: string): string => {
  const composed = word.normalize('NFC')
  const table = isUkrainian(composed) ? ukrainian : cyrillic
  return bare(through(table, composed))
}
const readGreek = (word: string): string => through(greek, greekPairs.reduce((text, [from, to]) => text.replaceAll(from, to), bare(word)))

/** The Arabic article is a particle of its own; the word after it is read with its vowels where we know them. */
const readArabic = (word: string): string[] => {
  const plain = word.normalize('NFKC').replace(/[\u064b-\u065f\u0670\u0640]/gu, '')
  const known = vowelled.get(plain)
  if (known) return [known]
  const rest = plain.startsWith('ال') && plain.length > 4 ? plain.slice(2) : null
  if (rest !== null) return ['al', vowelled.get(rest) ?? through(arabic, rest)]
  return [through(arabic, plain)]
}
const readHebrew = (word: string): string => vowelled.get(bare(word)) ?? through(hebrew, bare(word))

/**
 * One word, lower case, as words in plain Latin letters. `whole`: the word is the whole name, so family and given name
 * of Han or Hangul are told apart. `name`: for the language of syllabics. Letters without a reading stay themselves.
 */
export const readWord = (word: string, script: Script, whole: boolean, name: string): string[] => {
  switch (script) {
    case 'latin': return [readLatin(word)]
    case 'cyrillic': return [readCyrillic(word)]
    case 'greek': return [readGreek(word)]
    case 'arabic': return readArabic(word)
    case 'hebrew': return [readHebrew(word)]
    case 'armenian': return [bare(through(armenian, word.replaceAll('ու', 'u')))]
    case 'georgian': return [bare(through(georgian, word))]
    case 'syllabics': return [through(syllabicsOf(name), word)]
    case 'hangul': return readHangul(word.normalize('NFC'), whole)
    case 'han': return readHan(word, whole)
    case 'kana': return [readKana(word.normalize('NFC'))]
    case 'indic': return [readIndic(word.normalize('NFC'))]
    case 'ethiopic': return [readEthiopic(word)]
    case 'other': return [bare(word)]
  }
}
