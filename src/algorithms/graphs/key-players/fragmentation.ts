import { sweepInto, sweepSpace } from '../cut-points.ts'
import { componentsOf } from '../components.ts'
import { undirected, type Graph } from '../graph.ts'
import { pathSpace } from '../shortest-paths.ts'
import { coveredByNeighbour } from './neighbourhood.ts'
import type { Objective } from './objective.ts'
import { pathRelief } from './path-relief.ts'
import { coreRoom, pairsThatStay } from './robust-core.ts'

/** Above this much work a bound by shortest paths is not begun. */
const tooDear = 2e8
/** The bound by shortest paths costs about this many sweeps a node. */
const sweepsEach = 3

/** The bound by a robust core costs about as much as this many sweeps. */
const sweepsPerFloor = 40

/** Sweeps that trying every set of r candidates takes. */
const sweepsFor = (candidates: number, r: number) => {
  let sets = 1
  for (let i = 1; i < r; i++) sets *= (candidates - i) / i
  return sets
}

/**
 * KPP-Neg by fragmentation (Borgatti, Comput. Math. Organ. Theory 12 (2006) 21–34): cost = pairs of remaining nodes that reach each other.
 * One sweep of O(n + m) gives the cost of every next node at once.
 */
export const fragmentation = (whole: Graph): Objective => {
  const graph = undirected(whole), { n, to } = graph, gone = new Uint8Array(n), added: number[] = []
  const space = sweepSpace(n), paths = pathSpace(graph), room = coreRoom(n), ones = new Float64Array(n + 1).fill(1)
  const degree = (v: number) => graph.start[v + 1]! - graph.start[v]!, byDegree = Array.from({ length: n }, (_, v) => v).toSorted((a, b) => degree(b) - degree(a) || a - b)
  let pairs = -1
  const sweep = () => (pairs = pairs < 0 ? sweepInto(graph, gone, space) : pairs)
  const mark = (node: number, value: number) => {
    gone[node] = value
    pairs = -1
  }
  return {
    n,
    dear: false,
    cost: sweep,
    add: node => {
      added.push(node)
      mark(node, 1)
    },
    drop: () => mark(added.pop()!, 0),
    costsOfNext: (candidates, out) => {
      sweep()
      for (const v of candidates) out[v] = space.pairsWithout[v]!
      return true
    },
    relief: (candidates, r, out, stop) => n * (n + to.length) <= tooDear && sweepsFor(candidates.length, r) > sweepsEach * n && pathRelief(graph, gone, paths, ones, out, stop),
    floor: (candidates, r) => {
      if (sweepsFor(candidates.length, r) < sweepsPerFloor) return 0
      const removable = new Uint8Array(n), parts = componentsOf(graph, gone)
      for (const v of candidates) removable[v] = 1
      const largest = parts.sizes.indexOf(parts.sizes.reduce((a, b) => Math.max(a, b), 0)), members: number[] = []
      for (const v of byDegree) if (parts.of[v] === largest && !gone[v]) members.push(v)
      return pairsThatStay({ graph, gone, removable }, room, members, r)
    },
    dominated: (u, mayBe) => coveredByNeighbour(graph, gone, u, mayBe),
  }
}
