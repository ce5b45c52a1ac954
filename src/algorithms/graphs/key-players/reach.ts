import type { Graph } from '../graph.ts'
import type { Objective } from './objective.ts'

const ones = (bits: number): number => {
  let x = bits - ((bits >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Who is within `steps` of each node, itself too: as bits when many, as a list when few. O(n (n + m)) time. */
const ballsOf = ({ n, start, to }: Graph, steps: number): (Int32Array | Uint32Array)[] => {
  const depth = new Int32Array(n).fill(-1), queue = new Int32Array(n), words = (n + 31) >>> 5
  return Array.from({ length: n }, (_, source) => {
    let tail = 1
    queue[0] = source
    depth[source] = 0
    for (let head = 0; head < tail && depth[queue[head]!]! < steps; head++)
      for (let v = queue[head]!, e = start[v]!; e < start[v + 1]!; e++) {
        const w = to[e]!
        if (depth[w] !== -1) continue
        depth[w] = depth[v]! + 1
        queue[tail++] = w
      }
    for (let i = 0; i < tail; i++) depth[queue[i]!] = -1
    if (tail < words) return queue.slice(0, tail)
    const bits = new Uint32Array(words)
    for (let i = 0; i < tail; i++) bits[queue[i]! >>> 5]! |= 1 << (queue[i]! & 31)
    return bits
  })
}

/**
 * KPP-Pos by m-reach (Borgatti 2006): cost = nodes not within `steps` of any member of the set; members count as reached. Arcs are followed
 * outwards when directed. What a set newly reaches is at most the sum of what its members newly reach, so that sum bounds.
 */
export const reach = (graph: Graph, steps: number): Objective => {
  const { n } = graph, balls = ballsOf(graph, steps), covered: Uint32Array[] = [new Uint32Array((n + 31) >>> 5)], costs: number[] = [n]
  const has = (bits: Uint32Array, v: number) => (bits[v >>> 5]! >>> (v & 31)) & 1
  const gainOf = (v: number) => {
    const ball = balls[v]!, now = covered.at(-1)!
    let gain = 0
    if (ball instanceof Int32Array) for (let i = 0; i < ball.length; i++) gain += 1 - has(now, ball[i]!)
    else for (let i = 0; i < ball.length; i++) gain += ones(ball[i]! & ~now[i]!)
    return gain
  }
  /** Whether w newly reaches all that u newly reaches. */
  const contains = (w: number, u: number) => {
    const wide = balls[w]!, narrow = balls[u]!, now = covered.at(-1)!
    if (narrow instanceof Int32Array) return narrow.every(v => has(now, v) === 1 || (wide instanceof Int32Array ? wide.includes(v) : has(wide, v) === 1))
    return wide instanceof Uint32Array && narrow.every((bits, i) => (bits & ~wide[i]! & ~now[i]!) === 0)
  }
  return {
    n,
    dear: false,
    cost: () => costs.at(-1)!,
    add: v => {
      const next = covered.at(-1)!.slice(), ball = balls[v]!
      costs.push(costs.at(-1)! - gainOf(v))
      if (ball instanceof Int32Array) for (const w of ball) next[w >>> 5]! |= 1 << (w & 31)
      else for (let i = 0; i < ball.length; i++) next[i]! |= ball[i]!
      covered.push(next)
    },
    drop: () => {
      covered.pop()
      costs.pop()
    },
    costsOfNext: (candidates, out) => {
      for (const v of candidates) out[v] = costs.at(-1)! - gainOf(v)
      return true
    },
    relief: (candidates, _, out) => {
      for (const v of candidates) out[v] = gainOf(v)
      return true
    },
    floor: () => 0,
    dominated: (u, mayBe) => {
      const ball = balls[u]!, near = ball instanceof Int32Array ? ball : null
      // Whoever reaches all that u newly reaches reaches u itself, unless u is reached already.
      if (near && !graph.directed && !has(covered.at(-1)!, u)) return near.some(w => w !== u && mayBe(w) && contains(w, u))
      for (let w = 0; w < n; w++) if (w !== u && mayBe(w) && contains(w, u)) return true
      return false
    },
  }
}
