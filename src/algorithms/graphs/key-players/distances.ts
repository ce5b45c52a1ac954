import type { Graph } from '../graph.ts'

const ones = (bits: number): number => {
  let x = bits - ((bits >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Sum of 1 ÷ distance over the unordered pairs left without `gone`: breadth-first from 32 nodes at a time, a bit each. O(n/32 · diameter · (n + m)). */
export const harmonicSum = ({ n, start, to }: Graph, gone: Uint8Array): number => {
  const seen = new Int32Array(n), now = new Int32Array(n), next = new Int32Array(n), left: number[] = []
  for (let v = 0; v < n; v++) if (!gone[v]) left.push(v)
  let sum = 0
  for (let first = 0; first < left.length; first += 32) {
    seen.fill(0)
    now.fill(0)
    for (const [bit, v] of left.slice(first, first + 32).entries()) seen[v] = now[v] = 1 << bit
    for (let distance = 1, reached = 1; reached > 0; distance++) {
      next.fill(0)
      for (const v of left) {
        const bits = now[v]!
        if (bits !== 0) for (let e = start[v]!, end = start[v + 1]!; e < end; e++) next[to[e]!]! |= bits
      }
      reached = 0
      for (const v of left) {
        const fresh = next[v]! & ~seen[v]!
        now[v] = fresh
        seen[v]! |= fresh
        reached += ones(fresh)
      }
      sum += reached / distance
    }
  }
  return sum / 2
}
