import { componentsOf } from './components.ts'
import { graphOfArcs, undirected, type Graph } from './graph.ts'
import { sumPaths } from './shortest-paths.ts'

/** One removal: who (null for the start), and the largest part left as a share of the largest part at the start. */
export type Removal = { readonly id: string | null; readonly share: number }

/**
 * The share of the largest component left as, again and again, the node of highest betweenness is taken out and betweenness
 * computed anew (the first in order when equal). Undirected, unweighted. O(steps × nm).
 */
export const removalCurve = (whole: Graph, steps: number, mayRemove: (node: number) => boolean = () => true): Removal[] => {
  const graph = undirected(whole), gone = new Uint8Array(graph.n)
  const largest = () => componentsOf(graph, gone).sizes.reduce((a, b) => Math.max(a, b), 0)
  const first = largest(), curve: Removal[] = [{ id: null, share: first === 0 ? 0 : 1 }]
  while (curve.length <= Math.min(steps, graph.n)) {
    const { through } = sumPaths(without(graph, gone))
    let pick = -1
    for (let v = 0; v < graph.n; v++) if (!gone[v] && mayRemove(v) && (pick === -1 || through[v]! > through[pick]! + 1e-9)) pick = v
    if (pick === -1) break
    gone[pick] = 1
    curve.push({ id: graph.ids[pick]!, share: largest() / first })
  }
  return curve
}

/** The graph with the ties of gone nodes taken out; the nodes themselves stay, alone, so that numbers keep their meaning. */
const without = (graph: Graph, gone: Uint8Array): Graph => {
  const from: number[] = [], into: number[] = []
  for (let v = 0; v < graph.n; v++)
    for (let e = graph.start[v]!; e < graph.start[v + 1]!; e++) {
      const w = graph.to[e]!
      if (v >= w || gone[v] || gone[w]) continue
      from.push(v)
      into.push(w)
    }
  return graphOfArcs(graph.ids, Int32Array.from(from), Int32Array.from(into), new Float64Array(from.length).fill(1), {})
}
