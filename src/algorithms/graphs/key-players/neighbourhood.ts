import type { Graph } from '../graph.ts'

/**
 * Whether some w allowed by `mayBe` is tied to all that u is tied to (each other left aside). Taking w instead of u then leaves a part
 * of the same graph, so no pair is nearer: w does at least as much. `gone` nodes are left out. O(degree²) at most.
 */
export const coveredByNeighbour = (graph: Graph, gone: Uint8Array, u: number, mayBe: (w: number) => boolean): boolean => {
  const { n, start, to } = graph
  let least = -1, fewest = Infinity
  for (let e = start[u]!; e < start[u + 1]!; e++) {
    const z = to[e]!
    if (gone[z] || start[z + 1]! - start[z]! >= fewest) continue
    least = z
    fewest = start[z + 1]! - start[z]!
  }
  // Whoever stands alone is matched by anyone.
  if (least === -1) {
    for (let w = 0; w < n; w++) if (w !== u && !gone[w] && mayBe(w)) return true
    return false
  }
  const fits = (w: number) => w !== u && !gone[w] && mayBe(w) && tiedToAll(graph, gone, u, w)
  if (fits(least)) return true
  for (let e = start[least]!; e < start[least + 1]!; e++) if (fits(to[e]!)) return true
  return false
}

/** Both rows are sorted, so one walk compares them. */
const tiedToAll = ({ start, to }: Graph, gone: Uint8Array, u: number, w: number): boolean => {
  let f = start[w]!
  for (let e = start[u]!; e < start[u + 1]!; e++) {
    const z = to[e]!
    if (z === w || gone[z]) continue
    while (f < start[w + 1]! && to[f]! < z) f++
    if (f === start[w + 1]! || to[f] !== z) return false
  }
  return true
}
