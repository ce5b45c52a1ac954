import { takeForm } from './legal-forms.ts'
import { longestText, mostParts, plainWorkshop, type Name, type Workshop } from './name.ts'
import type { PartKind } from './part.ts'
import { clean, splitWords } from './split-words.ts'

const small = new Set(['the', 'of', 'and', 'et', 'und', 'de', 'du', 'des', 'la', 'le', 'les', 'y', 'for', 'pour', 'in', 'mv', 'ss', 'mt'])
const longer: Readonly<Record<string, string>> = { intl: 'international', int: 'international', bros: 'brothers', mfg: 'manufacturing', assn: 'association', assoc: 'association', dept: 'department', univ: 'university', svcs: 'services', natl: 'national' }
const ones = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

const romanValue = (word: string): number | null => {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(word) || word === '') return null
  return [...word].reduce((sum, letter, i) => sum + (roman[letter]! < (roman[word[i + 1] ?? ''] ?? 0) ? -roman[letter]! : roman[letter]!), 0)
}

/** The number a word says, or null: digits, small cardinals and ordinals, Roman numerals after the first word. */
const numberIn = (word: string, at: number): number | null => {
  const digits = /^(\d{1,9})(?:st|nd|rd|th)?$/.exec(word)
  if (digits) return Number(digits[1])
  const one = ones.indexOf(word)
  if (one >= 0) return one
  const ten = tens.indexOf(word === 'fourty' ? 'forty' : word)
  if (ten >= 2) return ten * 10
  const ordinal = ordinals.indexOf(word)
  return ordinal > 0 ? ordinal : at > 0 ? romanValue(word) : null
}

/** Letters parted by full stops are one word: `A.B.C.` is `abc`. */
const closeDots = (text: string): string => text.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu, run => `${run.replaceAll('.', '')} `)

const readNumbers = (words: readonly string[]): string[] => {
  const out: string[] = []
  words.forEach((word, at) => {
    const value = numberIn(word, at)
    const before = Number(out.at(-1) ?? NaN)
    if (value !== null && value < 10 && before >= 20 && before % 10 === 0 && before < 100) out[out.length - 1] = String(before + value)
    else out.push(value === null ? word : String(value))
  })
  return out
}

const kindOf = (text: string, many: boolean): PartKind => (/^\d+$/.test(text) ? 'number' : many && small.has(text) ? 'particle' : 'name')

/** Reads the name of an organisation, a company or a ship: legal form told apart, numbers as digits, dotted letters closed. */
export const readOrganisation = (text: string, workshop: Workshop = plainWorkshop): Name => {
  const closed = closeDots(clean(text.slice(0, longestText)).replace(/['’]s\b/gu, 's').replaceAll('&', ' and ').replaceAll('%', ' percent').replace(/(?<=\p{Ll}{2})(?=\p{Lu}{2,}$)/u, ' '))
  const read = splitWords(closed, workshop.word)
  const script = new Map(read.map(word => [word.text, word.script]))
  const { words, form } = takeForm(read.map(word => longer[word.text] ?? word.text))
  const parts = readNumbers(words).slice(0, mostParts).map(word =>
    workshop.part({ text: word, kind: kindOf(word, words.length > 1), unvowelled: script.get(word) === 'arabic' || script.get(word) === 'hebrew', transliterated: (script.get(word) ?? 'latin') !== 'latin' }))
  return { text, kind: 'organisation', parts, comma: false, tied: parts.map(() => false), form, cut: text.length > longestText || words.length > mostParts }
}
