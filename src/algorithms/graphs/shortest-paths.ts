import type { Graph } from './graph.ts'
import type { PathSums } from './path-sums.ts'
import { lengthsOf, sweepByLength } from './weighted-paths.ts'

export type { PathSums } from './path-sums.ts'

/** Path counts above this are scaled down, level by level, so that no graph overflows them. */
const tooMany = 1e200

/** Room for breadth-first sweeps over a graph. */
export const pathSpace = ({ n, to }: Graph) => ({
  depth: new Int32Array(n).fill(-1), queue: new Int32Array(n), paths: new Float64Array(n), load: new Float64Array(n), scale: new Float64Array(n + 1),
  /** Next nodes on shortest paths, those of `queue[i]` in `[ends[i], ends[i + 1])`. */
  onward: new Int32Array(to.length + 1), ends: new Int32Array(n + 1),
})
export type PathSpace = ReturnType<typeof pathSpace>

/** Breadth-first from `source`: depths, numbers of shortest paths, onward steps in order of visit. Returns how many were reached. O(n + m). */
export const countPaths = ({ start, to }: Graph, source: number, space: PathSpace, gone: Uint8Array | null): number => {
  const { depth, queue, paths, scale, onward, ends } = space
  let tail = 1, level = 0, most = 0, steps = 0
  queue[0] = source
  depth[source] = 0
  paths[source] = 1
  scale[0] = 1
  for (let head = 0; head < tail; head++) {
    const v = queue[head]!, below = depth[v]! + 1
    ends[head] = steps
    if (below - 1 !== level) {
      level = below - 1
      scale[level] = most > tooMany ? 1 / tooMany : 1
      if (most > tooMany) for (let i = head; i < tail; i++) paths[queue[i]!]! /= tooMany
      most = 0
    }
    const ways = paths[v]!
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
      const w = to[e]!, d = depth[w]!
      if (d === -1) {
        if (gone !== null && gone[w] === 1) continue
        depth[w] = below
        paths[w] = ways
        queue[tail++] = w
        onward[steps++] = w
      } else if (d === below) {
        const sum = paths[w]! + ways
        paths[w] = sum
        if (sum > most) most = sum
        onward[steps++] = w
      }
    }
  }
  ends[tail] = steps
  return tail
}

/** Dependencies of one source on every node (Brandes, J. Math. Sociol. 25 (2001) 163–177), each target worth 1. */
const dependOn = ({ depth, queue, paths, load, scale, onward, ends }: PathSpace, tail: number, through: Float64Array) => {
  for (let i = tail - 1; i > 0; i--) {
    const v = queue[i]!, ways = paths[v]!
    let sum = 0
    for (let e = ends[i]!, end = ends[i + 1]!; e < end; e++) sum += load[onward[e]!]!
    const own = sum * ways
    through[v]! += own
    load[v] = ((1 + own) / ways) * scale[depth[v]!]!
  }
}

const sweepByStep = (graph: Graph): PathSums => {
  const { n } = graph, space = pathSpace(graph), { depth, queue } = space
  const through = new Float64Array(n), farness = new Float64Array(n), reached = new Int32Array(n)
  for (let s = 0; s < n; s++) {
    const tail = countPaths(graph, s, space, null)
    dependOn(space, tail, through)
    for (let i = 1; i < tail; i++) {
      const v = queue[i]!
      farness[v]! += depth[v]!
      reached[v]!++
      depth[v] = -1
    }
    depth[s] = -1
  }
  return { through, farness, reached }
}

/** All-pairs sums: by steps, or by length 1 ÷ strength when the graph is weighted. O(nm), weighted O(nm + n² log n); memory O(n + m). */
export const sumPaths = (graph: Graph): PathSums => (graph.weight ? sweepByLength(graph, lengthsOf(graph)) : relabelled(graph, sweepByStep))

/** Runs on a copy numbered breadth-first from the busiest node: neighbours lie close in memory, which is what the sweep waits for. */
const relabelled = (graph: Graph, sweep: (graph: Graph) => PathSums): PathSums => {
  const { n } = graph, rank = nearnessOrder(graph), copy = renumber(graph, rank), sums = sweep(copy)
  const back = <T extends Float64Array | Int32Array>(values: T, out: T): T => {
    for (let v = 0; v < n; v++) out[v] = values[rank[v]!]!
    return out
  }
  return { through: back(sums.through, new Float64Array(n)), farness: back(sums.farness, new Float64Array(n)), reached: back(sums.reached, new Int32Array(n)) }
}

const nearnessOrder = ({ n, start, to, reversed }: Graph): Int32Array => {
  const degree = (v: number) => start[v + 1]! - start[v]!
  const rank = new Int32Array(n).fill(-1), queue = new Int32Array(n)
  let tail = 0
  const meet = (v: number) => {
    if (rank[v] !== -1) return
    rank[v] = tail
    queue[tail++] = v
  }
  for (const first of Array.from({ length: n }, (_, v) => v).toSorted((a, b) => degree(b) - degree(a) || a - b)) {
    const from = tail
    meet(first)
    for (let head = from; head < tail; head++) {
      const v = queue[head]!
      for (let e = start[v]!; e < start[v + 1]!; e++) meet(to[e]!)
      if (reversed.to !== to) for (let e = reversed.start[v]!; e < reversed.start[v + 1]!; e++) meet(reversed.to[e]!)
    }
  }
  return rank
}

const renumber = (graph: Graph, rank: Int32Array): Graph => {
  const rows = ({ n, start, to }: Graph) => {
    const at = new Int32Array(n), begin = new Int32Array(n + 1), into = new Int32Array(to.length)
    for (let v = 0; v < n; v++) at[rank[v]!] = v
    for (let r = 0, size = 0; r < n; r++) {
      const v = at[r]!
      for (let e = start[v]!; e < start[v + 1]!; e++) into[size++] = rank[to[e]!]!
      into.subarray(begin[r]!, size).sort()
      begin[r + 1] = size
    }
    return { start: begin, to: into }
  }
  const copy = { ...graph, ...rows(graph) }
  return Object.assign(copy, { reversed: graph.directed ? { ...graph.reversed, ...rows(graph.reversed) } : copy })
}
