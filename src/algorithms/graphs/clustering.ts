import { undirected, type Graph } from './graph.ts'

export type Clustering = {
  /** Share of the pairs of neighbours that are tied (Watts & Strogatz, Nature 393 (1998) 440–442); 0 below two neighbours. */
  readonly local: Float64Array
  readonly average: number
  /** Share of the two-step paths that close. */
  readonly transitivity: number
}

/** Of the undirected, unweighted graph: direction and strength are left aside. O(m √m): each triangle is met from its lowest-ranked node. */
export const clusteringOf = (graph: Graph): Clustering => {
  const { n, start, to } = undirected(graph)
  const degree = (v: number) => start[v + 1]! - start[v]!
  const after = (v: number, w: number) => degree(w) > degree(v) || (degree(w) === degree(v) && w > v)
  const triangles = new Float64Array(n), mark = new Int32Array(n).fill(-1)
  for (let v = 0; v < n; v++) {
    for (let e = start[v]!; e < start[v + 1]!; e++) if (after(v, to[e]!)) mark[to[e]!] = v
    for (let e = start[v]!; e < start[v + 1]!; e++) {
      const w = to[e]!
      if (mark[w] !== v) continue
      for (let f = start[w]!; f < start[w + 1]!; f++) {
        const u = to[f]!
        if (mark[u] !== v || !after(w, u)) continue
        triangles[v]!++
        triangles[w]!++
        triangles[u]!++
      }
    }
  }
  const wedges = Float64Array.from(triangles, (_, v) => (degree(v) * (degree(v) - 1)) / 2)
  const local = triangles.map((t, v) => (t === 0 ? 0 : t / wedges[v]!))
  const total = (values: Float64Array) => values.reduce((a, b) => a + b, 0)
  return { local, average: n === 0 ? 0 : total(local) / n, transitivity: total(triangles) === 0 ? 0 : total(triangles) / total(wedges) }
}
