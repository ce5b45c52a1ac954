import { and, andNot, type Bits, count, each } from './bits.ts'
import type { Asked } from './asked.ts'
import type { Capacity } from './capacity.ts'
import { type DirectoryIndex, hash32 } from './directory-index.ts'

/** Services alike in all that was asked and wished, and so ordered by way, fairness and lot alone. */
export type Group = readonly number[]

const bandKm = 50
const mostBands = 200

/** Nearer bands first (further ones for `far`), then whoever took in fewest of late, then a lot drawn by the day. */
export const orderKey = (index: DirectoryIndex, capacity: Capacity, asked: Asked, km: Float64Array): ((i: number) => number) => {
  const seed = hash32(asked.on)
  const far = asked.wishes.includes('far')
  return i => {
    const cell = index.cellOf[i]!
    const band = Math.min(cell < 0 ? mostBands - 1 : Math.floor(km[cell]! / bandKm), mostBands - 1)
    const lot = (Math.imul(index.lot[i]! ^ seed, 0x9e3779b1) >>> 16) & 0xffff
    return ((far ? mostBands - 1 - band : band) * 4096 + Math.min(capacity.taken[i]!, 4095)) * 65_536 + lot
  }
}

/** The `most` smallest by key, in order; ties by id. O(n log most). */
const smallest = (set: Bits, most: number, key: (i: number) => number, idOf: (i: number) => string): number[] => {
  const heap: { i: number; k: number }[] = []
  const after = (a: { i: number; k: number }, b: { i: number; k: number }) => a.k > b.k || (a.k === b.k && idOf(a.i) > idOf(b.i))
  const swap = (a: number, b: number) => ([heap[a], heap[b]] = [heap[b]!, heap[a]!])
  const down = (at: number): void => {
    for (;;) {
      const [l, r] = [2 * at + 1, 2 * at + 2]
      let top = at
      if (l < heap.length && after(heap[l]!, heap[top]!)) top = l
      if (r < heap.length && after(heap[r]!, heap[top]!)) top = r
      if (top === at) return
      swap(at, top)
      at = top
    }
  }
  each(set, i => {
    const k = key(i)
    if (heap.length < most) {
      heap.push({ i, k })
      for (let at = heap.length - 1; at > 0 && after(heap[at]!, heap[(at - 1) >> 1]!); at = (at - 1) >> 1) swap(at, (at - 1) >> 1)
    } else if (k <= heap[0]!.k && after(heap[0]!, { i, k })) {
      heap[0] = { i, k }
      down(0)
    }
  })
  return heap.sort((a, b) => (after(a, b) ? 1 : -1)).map(h => h.i)
}

/**
 * The first `most` of a set, ordered by bits (each plane first those that have it), as groups of equals.
 * Only as many planes are split as are needed. O(planes · n / 32) and one pass over the last group.
 */
export const firstOf = (set: Bits, planes: readonly Bits[], most: number, key: (i: number) => number, idOf: (i: number) => string): Group[] => {
  const size = count(set)
  if (most <= 0 || size === 0) return []
  const [plane, ...rest] = planes
  if (!plane) return [smallest(set, most, key, idOf)]
  const having = and(set, plane)
  const n = count(having)
  const first = firstOf(having, rest, most, key, idOf)
  return n >= most ? first : [...first, ...firstOf(andNot(set, plane), rest, most - n, key, idOf)]
}
