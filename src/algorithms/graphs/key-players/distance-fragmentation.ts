import { undirected, type Graph } from '../graph.ts'
import { pathSpace } from '../shortest-paths.ts'
import { harmonicSum } from './distances.ts'
import { coveredByNeighbour } from './neighbourhood.ts'
import type { Objective } from './objective.ts'
import { pathRelief } from './path-relief.ts'
import { harmonicLosses, replacementSpace } from './replacement-distances.ts'

/** With this few candidates it is quicker to try each than to sweep for all. */
const few = (n: number) => Math.max(2, n / 64)

/** Above this much work one sweep over all nodes takes many seconds. */
const tooDear = 3e8

/** KPP-Neg weighted by distance (Borgatti 2006): cost = Σ 1/d over the pairs of remaining nodes, d in steps, 0 for pairs that do not meet. */
export const distanceFragmentation = (whole: Graph): Objective => {
  const graph = undirected(whole), { n } = graph, gone = new Uint8Array(n), costs: number[] = [], added: number[] = []
  const space = replacementSpace(n), paths = pathSpace(graph), losses = new Float64Array(n), inverse = Float64Array.from({ length: n + 1 }, (_, d) => (d === 0 ? 0 : 1 / d))
  let known = -1
  const cost = () => (known = known < 0 ? harmonicSum(graph, gone) : known)
  const tryEach = (candidates: readonly number[], out: Float64Array, stop: () => boolean) =>
    candidates.every(v => {
      gone[v] = 1
      out[v] = harmonicSum(graph, gone)
      gone[v] = 0
      return !stop()
    })
  return {
    n,
    dear: n * (n + graph.to.length) > tooDear,
    cost,
    add: node => {
      costs.push(known)
      added.push(node)
      gone[node] = 1
      known = -1
    },
    drop: () => {
      gone[added.pop()!] = 0
      known = costs.pop()!
    },
    costsOfNext: (candidates, out, stop) => {
      if (candidates.length <= few(n)) return tryEach(candidates, out, stop)
      const before = cost()
      if (!harmonicLosses(graph, gone, space, losses, stop)) return false
      for (const v of candidates) out[v] = before - losses[v]!
      return true
    },
    relief: (_, __, out, stop) => pathRelief(graph, gone, paths, inverse, out, stop),
    // Ties left are pairs at distance 1, and a removal takes away no more than its own.
    floor: (candidates, r) => {
      let ties = 0
      const degree = new Int32Array(n)
      for (let v = 0; v < n; v++) {
        if (!gone[v]) for (let e = graph.start[v]!; e < graph.start[v + 1]!; e++) if (!gone[graph.to[e]!]) degree[v]!++
        ties += degree[v]! / 2
      }
      return ties - candidates.map(v => degree[v]!).toSorted((a, b) => b - a).slice(0, r).reduce((a, b) => a + b, 0)
    },
    dominated: (u, mayBe) => coveredByNeighbour(graph, gone, u, mayBe),
  }
}
