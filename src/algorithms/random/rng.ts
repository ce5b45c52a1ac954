/** A seeded source of chance. Passed in wherever chance is used; never global. */
export type Rng = {
  /** Uniform in [0, 1), 32 bits. */
  next(): number
  /** Uniform whole number in [0, n). */
  below(n: number): number
  pick<T>(from: readonly T[]): T
  /** A new array in random order (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[]
}

/** A source of chance from a stream of numbers in [0, 1). */
export const rngFrom = (next: () => number): Rng => {
  const below = (n: number) => Math.floor(next() * n)
  return {
    next,
    below,
    pick: from => {
      if (from.length === 0) throw new RangeError('nothing to pick from')
      return from[below(from.length)]!
    },
    shuffle: items => {
      const out = [...items]
      for (let i = out.length - 1; i > 0; i--) {
        const j = below(i + 1)
        ;[out[i], out[j]] = [out[j]!, out[i]!]
      }
      return out
    },
  }
}

/** sfc32 (Doty-Humphrey, PractRand): passes BigCrush; the same seed gives the same draws on every machine. */
export const seeded = (seed: number): Rng => {
  let a = 0x9e3779b9 | 0, b = 0x243f6a88 | 0, c = seed | 0, d = 1
  const step = () => {
    const t = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 15; i++) step()
  return rngFrom(step)
}
