import { type Bytes, utf8 } from './bytes.ts'
import { expand, extract } from './hpke.ts'

/** Nine words of 1,024: eight of chance, 80 bits, then one that checks them. */
export const chanceBytes = 10
export const wordCount = 9
const wordBits = 10
const field = 1 << wordBits

// Words as numbers of GF(2^10), x^10 + x^3 + 1: each is weighed by another power of x, so any one wrong word and any two that changed places are found.
const timesX = (n: number): number => (n & (field >> 1) ? ((n << 1) ^ 0x409) & (field - 1) : n << 1)
const checkOf = (places: readonly number[]): number => places.reduceRight((sum, place) => timesX(sum ^ place), 0)

/** `chance` is 10 bytes that nobody can guess. */
export const makeReceipt = (list: readonly string[], chance: Uint8Array): string => {
  const bits = Array.from(chance.subarray(0, chanceBytes), b => b.toString(2).padStart(8, '0')).join('')
  const places = Array.from({ length: wordCount - 1 }, (_, i) => parseInt(bits.slice(i * wordBits, (i + 1) * wordBits), 2))
  return [...places, checkOf(places)].map(place => list[place]!).join(' ')
}

/** One word as it was made: accents and capitals do not matter. */
export const plainWord = (typed: string): string => typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]/g, '')

/** The receipt as it was made, or null when no one made it: told from what was typed alone, before any key is derived. */
export const readReceipt = (typed: string, lists: readonly (readonly string[])[]): string | null => {
  const said = typed.split(/[^\p{L}\p{M}]+/u).map(plainWord).filter(word => word !== '')
  if (said.length !== wordCount) return null
  const right = lists.some(list => {
    const places = said.map(word => list.indexOf(word))
    return !places.includes(-1) && checkOf(places.slice(0, -1)) === places.at(-1)
  })
  return right ? said.join(' ') : null
}

/**
 * What a receipt opens: `find` finds the row (hashed again with a key outside the database), `seed` is the private half of the key that answers are sealed to.
 * HKDF and no slow hash: 80 bits of chance cannot be guessed at any speed, and nothing that a guess could be tried on is kept unsealed.
 */
export const keysOf = async (receipt: string): Promise<{ find: Bytes; seed: Bytes }> => {
  const root = await extract(utf8('throughline report receipt 1'), utf8(receipt))
  return { find: await expand(root, utf8('find'), 32), seed: await expand(root, utf8('answers'), 32) }
}
