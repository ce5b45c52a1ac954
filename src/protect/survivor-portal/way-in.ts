import { createHash, createHmac } from 'node:crypto'
import type { Language } from '../../algorithms/facts/sourced.ts'
import type { Rng } from '../../algorithms/random/rng.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import { englishWords } from './words/english.ts'
import { frenchWords } from './words/french.ts'

/** Five words of 2,048 are 55 bits: 52 of chance, then 3 that check them, so that most slips of the pen are told from a wrong try. */
export const chanceBits = 52
const checkBits = 3n
const wordBits = 11n
const wordCount = 5
const half = 2 ** (chanceBits / 2)

const lists: Readonly<Record<Language, readonly string[]>> = { en: englishWords, fr: frenchWords }
const places = new Map((['en', 'fr'] as const).map(language => [language, new Map(lists[language].map((word, i) => [word, BigInt(i)]))]))

const checkOf = (chance: bigint): bigint => BigInt(createHash('sha256').update(chance.toString(16)).digest()[0]! >> 5)

/** `rng` must be the strong one outside tests. */
export const makeWords = (language: Language, rng: Rng): string => {
  const chance = BigInt(rng.below(half)) * BigInt(half) + BigInt(rng.below(half))
  const all = (chance << checkBits) | checkOf(chance)
  return Array.from({ length: wordCount }, (_, i) => lists[language][Number((all >> (wordBits * BigInt(wordCount - 1 - i))) & 2047n)]!).join(' ')
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words as they were made, or null when no maker of ours made them: accents, capitals and what stands between do not matter. */
export const readWords = (typed: string): string | null => {
  const said = plain(typed).match(/[a-z]+/g) ?? []
  if (said.length !== wordCount) return null
  const right = (['en', 'fr'] as const).some(language => {
    const found = said.map(word => places.get(language)!.get(word))
    if (found.some(place => place === undefined)) return false
    const all = found.reduce<bigint>((sum, place) => (sum << wordBits) | place!, 0n)
    return checkOf(all >> checkBits) === (all & ((1n << checkBits) - 1n))
  })
  return right ? said.join(' ') : null
}

// Damm's table: every single wrong digit and every swap of neighbours is found (H. M. Damm, Total anti-symmetrische Quasigruppen, 2004).
const damm = ['0317598642', '7092154863', '4206871359', '1750983426', '6123045978', '3674209581', '5869720134', '8945362017', '9438617205', '2581436790']
const checkDigit = (digits: string): string => [...digits].reduce((row, digit) => damm[Number(row)]![Number(digit)]!, '0')

/** Ten digits, the last a check: `4071 382 965`. It only finds the row; it says nothing and guards nothing. */
export const makeNumber = (rng: Rng): string => {
  const digits = Array.from({ length: 9 }, () => String(rng.below(10))).join('')
  return `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}${checkDigit(digits)}`
}

export const readNumber = (typed: string): string | null => {
  const digits = typed.replace(/[\s.\-–\u00a0\u202f]/g, '')
  return /^\d{10}$/.test(digits) && checkDigit(digits) === '0' ? digits : null
}

/** What is kept of a number: a keyed hash, whose key is not in the database. */
export const numberHash = (keys: Keys, digits: string): Buffer => createHmac('sha256', keys.root('person-number')).update(digits).digest()

const easy = (digits: string): boolean => /^(\d)\1+$/.test(digits) || '01234567890'.includes(digits) || '09876543210'.includes(digits) || /^(\d{2,3})\1+$/.test(digits)

// A syllabic letter says a whole syllable.
const isLong = (word: string): boolean => [...word].length >= (/^\p{Script=Latin}+$/u.test(word) ? 3 : 2)

/** Six digits that are not the first anyone would try, or two words of hers; null when it is neither. */
export const readSecond = (typed: string): string | null => {
  const digits = typed.replace(/[\s-]/g, '')
  if (/^\d{6}$/.test(digits)) return easy(digits) ? null : digits
  const said = plain(typed).match(/\p{L}+/gu) ?? []
  return said.length === 2 && said.every(isLong) && said[0] !== said[1] ? said.join(' ') : null
}
