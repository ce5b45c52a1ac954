import { type Rng, rngFrom, seeded } from '../../algorithms/random/rng.ts'

// MurmurHash3's last step (Appleby): one to one, so that no two people of a use ever start alike.
const spread = (n: number): number => {
  const a = Math.imul(n ^ (n >>> 16), 0x85ebca6b)
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return b ^ (b >>> 16)
}
const mixed = (seed: number, use: string, salt: number): number => {
  let h = spread(seed ^ salt)
  for (let i = 0; i < use.length; i++) h = spread(h ^ use.charCodeAt(i) ^ Math.imul(salt, i + 1))
  return h
}

/**
 * A stream of chance of its own for each person and use: what one slice draws moves nothing of another. Two streams of 32 bits
 * added: with one, a hundred thousand people would already share an id.
 */
export const streamOf = (seed: number, person: number, use: string): Rng => {
  const a = seeded(spread(mixed(seed, use, 0x51ed270b) ^ person))
  const b = seeded(spread(mixed(seed, use, 0x2545f491) ^ person))
  return rngFrom(() => (a.next() + b.next()) % 1)
}

const bytes = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'))
const hex = (rng: Rng) => {
  const n = rng.next() * 4_294_967_296
  return bytes[n >>> 24]! + bytes[(n >>> 16) & 255]! + bytes[(n >>> 8) & 255]! + bytes[n & 255]!
}

/** A uuid of version 4 from a seeded stream. */
export const drawnId = (rng: Rng): string => {
  const [a, b, c, d] = [hex(rng), hex(rng), hex(rng), hex(rng)]
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${'89ab'[Number.parseInt(c[0]!, 16) & 3]}${c.slice(1, 4)}-${c.slice(4)}${d}`
}

export const chance = (rng: Rng, of: number): boolean => rng.next() < of

/** One of the codes, by weight. */
export const weighed = <T extends string>(rng: Rng, weights: Readonly<Record<T, number>>): T => {
  const all = Object.entries(weights) as [T, number][]
  let left = rng.next() * all.reduce((sum, [, w]) => sum + w, 0)
  return (all.find(([, w]) => (left -= w) < 0) ?? all.at(-1)!)[0]
}
