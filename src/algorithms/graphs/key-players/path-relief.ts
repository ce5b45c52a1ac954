import type { Graph } from '../graph.ts'
import { countPaths, type PathSpace } from '../shortest-paths.ts'
import type { Stop } from './objective.ts'

/**
 * For each node, the value of the pairs it ends plus, for each other pair, the value times the share of shortest paths through it.
 * A pair at distance d is worth `value(d)`, never less on a path that survives with the same length. Since the shares of a pair's
 * paths that avoid T are at least 1 − Σ shares through t ∈ T, no T lowers the total by more than the sum of its entries.
 * Undirected graph without the `gone` nodes. Fills `out`; false when stopped. O(nm).
 */
export const pathRelief = (graph: Graph, gone: Uint8Array, space: PathSpace, value: Float64Array, out: Float64Array, stop: Stop): boolean => {
  const { depth, queue, paths, load, scale, onward, ends } = space
  out.fill(0)
  for (let s = 0; s < graph.n; s++) {
    if (gone[s] === 1) continue
    const tail = countPaths(graph, s, space, gone)
    for (let i = tail - 1; i > 0; i--) {
      const v = queue[i]!, ways = paths[v]!, own = value[depth[v]!]!
      let sum = 0
      for (let e = ends[i]!, end = ends[i + 1]!; e < end; e++) sum += load[onward[e]!]!
      sum *= ways
      out[v]! += own + sum / 2
      load[v] = ((own + sum) / ways) * scale[depth[v]!]!
    }
    for (let i = 0; i < tail; i++) depth[queue[i]!] = -1
    if (stop()) return false
  }
  return true
}
