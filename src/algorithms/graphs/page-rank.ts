import type { Graph } from './graph.ts'

/**
 * PageRank (Brin & Page, Comput. Netw. 30 (1998) 107–117): damping 0.85, even restart, a node with no way out restarts; strengths
 * count when the graph is weighted. Sums to 1. O(n + m) a step, steps until the total change is below 1e-13.
 */
export const pageRank = (graph: Graph, damping = 0.85): Float64Array => {
  const { n, start, to, weight } = graph, out = new Float64Array(n)
  for (let v = 0; v < n; v++) for (let e = start[v]!; e < start[v + 1]!; e++) out[v]! += weight ? weight[e]! : 1
  let rank = new Float64Array(n).fill(1 / n), next = new Float64Array(n)
  for (let i = 0; i < 1000; i++) {
    let stranded = 0
    for (let v = 0; v < n; v++) if (out[v] === 0) stranded += rank[v]!
    next.fill((1 - damping + damping * stranded) / n)
    for (let v = 0; v < n; v++) {
      const each = (damping * rank[v]!) / out[v]!
      for (let e = start[v]!, end = start[v + 1]!; e < end; e++) next[to[e]!]! += weight ? weight[e]! * each : each
    }
    let change = 0
    for (let v = 0; v < n; v++) change += Math.abs(next[v]! - rank[v]!)
    ;[rank, next] = [next, rank]
    if (change < 1e-13) break
  }
  return rank
}
