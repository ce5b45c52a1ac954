/** One bit a service, 32 to a word. */
export type Bits = Uint32Array

export const wordsFor = (n: number): number => (n + 31) >>> 5
export const noneOf = (n: number): Bits => new Uint32Array(wordsFor(n))
export const allOf = (n: number): Bits => {
  const bits = noneOf(n).fill(0xffffffff)
  if (n & 31 && bits.length > 0) bits[bits.length - 1] = 2 ** (n & 31) - 1
  return bits
}
export const set = (bits: Bits, i: number): void => void (bits[i >>> 5]! |= 1 << (i & 31))
export const has = (bits: Bits, i: number): boolean => ((bits[i >>> 5]! >>> (i & 31)) & 1) === 1

export const and = (a: Bits, b: Bits): Bits => {
  const out = new Uint32Array(a.length)
  for (let w = 0; w < a.length; w++) out[w] = a[w]! & b[w]!
  return out
}
export const or = (a: Bits, b: Bits): Bits => {
  const out = new Uint32Array(a.length)
  for (let w = 0; w < a.length; w++) out[w] = a[w]! | b[w]!
  return out
}
export const andNot = (a: Bits, b: Bits): Bits => {
  const out = new Uint32Array(a.length)
  for (let w = 0; w < a.length; w++) out[w] = a[w]! & ~b[w]!
  return out
}

/** In place: `a` loses what `b` has; `a` keeps what `b` has. */
export const take = (a: Bits, b: Bits): void => {
  for (let w = 0; w < a.length; w++) a[w]! &= ~b[w]!
}
export const keep = (a: Bits, b: Bits): void => {
  for (let w = 0; w < a.length; w++) a[w]! &= b[w]!
}

const ones = (word: number): number => {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
export const count = (bits: Bits): number => {
  let n = 0
  for (let w = 0; w < bits.length; w++) n += ones(bits[w]!)
  return n
}
export const countAnd = (a: Bits, b: Bits): number => {
  let n = 0
  for (let w = 0; w < a.length; w++) n += ones(a[w]! & b[w]!)
  return n
}

export const each = (bits: Bits, visit: (i: number) => void): void => {
  for (let w = 0; w < bits.length; w++) {
    let word = bits[w]!
    while (word !== 0) {
      const low = word & -word
      visit((w << 5) + 31 - Math.clz32(low))
      word ^= low
    }
  }
}

export const someOf = (bits: Bits, most: number): number[] => {
  const found: number[] = []
  for (let w = 0; w < bits.length && found.length < most; w++)
    for (let word = bits[w]!; word !== 0 && found.length < most; word &= word - 1) found.push((w << 5) + 31 - Math.clz32(word & -word))
  return found
}
