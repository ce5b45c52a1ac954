import { undirected, type Graph } from '../graph.ts'
import { pathSpace } from '../shortest-paths.ts'
import { harmonicSum } from './distances.ts'
import { coveredByNeighbour } from './neighbourhood.ts'
import type { Objective } from './objective.ts'
import { pathRelief } from './path-relief.ts'
import { harmonicLosses, replacementSpace } from './replacement-distances.ts'

/** With this few candidates it is quicker to try each than to sweep for all. */
const few = (n: number) => Math.max(2, n / 64)

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
    relief: (_, out, stop) => pathRelief(graph, gone, paths, inverse, out, stop),
    floor: () => 0,
    dominated: (u, mayBe) => coveredByNeighbour(graph, gone, u, mayBe),
  }
}
