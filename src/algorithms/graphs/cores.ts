import type { Graph } from './graph.ts'

/**
 * Core number of each node: the largest k of a part in which everyone has k ties (Batagelj & Zaveršnik, arXiv cs/0310049).
 * Arcs in and out both count when directed. O(n + m).
 */
export const coreNumbers = (graph: Graph): Int32Array => {
  const { n } = graph, rows = graph.directed ? [graph, graph.reversed] : [graph]
  const core = Int32Array.from({ length: n }, (_, v) => rows.reduce((sum, { start }) => sum + start[v + 1]! - start[v]!, 0))
  const first = new Int32Array(core.reduce((a, b) => Math.max(a, b), 0) + 2), order = new Int32Array(n), place = new Int32Array(n)
  for (const d of core) first[d + 1]!++
  for (let d = 1; d < first.length; d++) first[d]! += first[d - 1]!
  const fill = first.slice()
  for (let v = 0; v < n; v++) order[(place[v] = fill[core[v]!]!++)] = v
  const lower = (w: number) => {
    const at = first[core[w]!]!++, u = order[at]!
    order[place[w]!] = u
    place[u] = place[w]!
    order[at] = w
    place[w] = at
    core[w]!--
  }
  for (let i = 0; i < n; i++) {
    const v = order[i]!
    // Bins below the current node are closed; a bin never starts before it.
    if (first[core[v]!]! <= i) first[core[v]!] = i + 1
    for (const { start, to } of rows) for (let e = start[v]!; e < start[v + 1]!; e++) if (core[to[e]!]! > core[v]!) lower(to[e]!)
  }
  return core
}
