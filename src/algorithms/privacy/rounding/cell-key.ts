/** A key of 32 bits drawn for each record once (from a secret), and the key of a cell: the sum of its records'. */
export type RecordKey = number

/** Finalizer of MurmurHash3: every bit of `x` reaches every bit of the answer. */
const mix = (x: number): number => {
  let h = x >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const ofText = (text: string, seed: number): number => {
  let h = seed
  for (let k = 0; k < text.length; k++) h = mix(Math.imul(h, 31) + text.charCodeAt(k) + 0x9e3779b9)
  return h
}

/** The same records give the same cell key in every table, whoever asks and in what order (Fraser & Wooton, ABS, 2005). O(records). */
export const cellKeyOf = (records: Iterable<RecordKey>): number => {
  let sum = 0
  for (const key of records) sum = (sum + (key >>> 0)) >>> 0
  return sum
}

/**
 * A count rounded to a multiple of `base`, up with the chance of its remainder: unbiased over keys, the same for the same key and count for ever, multiples unchanged.
 * `key` is a cell key, or any text that stands for one; whoever knows the key knows the direction, so it stays secret. Not a small-cell rule by itself.
 */
export const cellKeyRound = (count: number, key: number | string, base: number): number => {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError('a count is a whole number, zero or more')
  if (!Number.isSafeInteger(base) || base < 1) throw new RangeError('a rounding base is a whole number, one or more')
  if (typeof key === 'number' && !Number.isSafeInteger(key)) throw new RangeError('a cell key is a whole number')
  const rest = count % base, down = count - rest
  if (rest === 0) return count
  const start = typeof key === 'string' ? ofText(key, 0x2545f491) : mix(mix(key) ^ Math.floor(key / 4294967296))
  // The base is in the draw, so that rounding one cell to two bases does not give the same luck twice.
  return down + (mix(start ^ mix(base)) / 4294967296 < rest / base ? base : 0)
}

/** What a reader knows of a count printed rounded at random to `base`. */
export const roundedRange = (printed: number, base: number): readonly [number, number] => [Math.max(0, printed - base + 1), printed + base - 1]
