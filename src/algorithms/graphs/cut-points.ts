import type { Graph } from './graph.ts'

/** What one depth-first pass knows: see `sweepInto`. */
export type CutSweep = {
  /** Pairs that reach each other. */
  readonly pairs: number
  /** For each node: pairs that would still reach each other without it. */
  readonly pairsWithout: Float64Array
  /** 1 where taking the node out parts its component. */
  readonly articulation: Uint8Array
  readonly bridges: readonly (readonly [number, number])[]
}

/** Room for repeated sweeps over graphs of n nodes. */
export const sweepSpace = (n: number) => ({
  disc: new Int32Array(n), low: new Int32Array(n), size: new Int32Array(n), parent: new Int32Array(n), next: new Int32Array(n), stack: new Int32Array(n),
  cut: new Int32Array(n), cutPairs: new Float64Array(n), parts: new Int32Array(n), order: new Int32Array(n), pairsWithout: new Float64Array(n),
})
export type SweepSpace = ReturnType<typeof sweepSpace>

/**
 * Depth-first numbering with low points (Hopcroft & Tarjan, CACM 16 (1973) 372–378), and from the sizes of the parts that
 * each node holds together, how many pairs would stay connected without it. Undirected graph; `gone` nodes (1) are left out.
 * Fills `space`; returns the connected pairs. O(n + m).
 */
export const sweepInto = (graph: Graph, gone: Uint8Array, space: SweepSpace, onBridge: ((a: number, b: number) => void) | null = null): number => {
  const { n, start, to } = graph, { disc, low, next, parent, stack } = space
  disc.fill(0)
  let clock = 0
  for (let root = 0; root < n; root++) {
    if (disc[root] !== 0 || gone[root]) continue
    enter(space, root, -1, clock++, start[root]!)
    stack[0] = root
    for (let top = 1; top > 0;) {
      const v = stack[top - 1]!
      if (next[v]! < start[v + 1]!) {
        const w = to[next[v]!++]!
        if (gone[w] || w === parent[v]) continue
        if (disc[w] === 0) {
          enter(space, w, v, clock++, start[w]!)
          stack[top++] = w
        } else if (disc[w]! < low[v]!) low[v] = disc[w]!
        continue
      }
      top--
      const p = parent[v]!
      if (p === -1) space.parts[v]!--
      else {
        if (low[v]! > disc[p]!) onBridge?.(p, v)
        leave(space, v, p)
      }
    }
  }
  return pairsOutside(clock, space)
}

const enter = (space: SweepSpace, v: number, from: number, clock: number, firstTie: number) => {
  space.disc[v] = space.low[v] = clock + 1
  space.size[v] = 1
  space.parent[v] = from
  space.next[v] = firstTie
  space.cut[v] = space.cutPairs[v] = space.parts[v] = 0
  space.order[clock] = v
}

const leave = ({ low, disc, size, parts, cut, cutPairs }: SweepSpace, v: number, p: number) => {
  size[p]! += size[v]!
  if (low[v]! < low[p]!) low[p] = low[v]!
  if (low[v]! < disc[p]!) return
  parts[p]!++
  cut[p]! += size[v]!
  cutPairs[p]! += (size[v]! * (size[v]! - 1)) / 2
}

/** What each node leaves of its own component, added to the pairs of the other components; nodes come in order of discovery. */
const pairsOutside = (ordered: number, { parent, size, cut, cutPairs, order, pairsWithout }: SweepSpace): number => {
  let pairs = 0, whole = 0
  for (let i = 0; i < ordered; i++) if (parent[order[i]!] === -1) pairs += (size[order[i]!]! * (size[order[i]!]! - 1)) / 2
  for (let i = 0; i < ordered; i++) {
    const v = order[i]!
    if (parent[v] === -1) whole = size[v]!
    const rest = whole - 1 - cut[v]!
    pairsWithout[v] = pairs - (whole * (whole - 1)) / 2 + cutPairs[v]! + (rest * (rest - 1)) / 2
  }
  return pairs
}

/** One sweep over a whole undirected graph, as values of its own. */
export const sweepCuts = (graph: Graph): CutSweep => {
  const space = sweepSpace(graph.n), bridges: [number, number][] = []
  const pairs = sweepInto(graph, new Uint8Array(graph.n), space, (a, b) => bridges.push([Math.min(a, b), Math.max(a, b)]))
  return { pairs, pairsWithout: space.pairsWithout, articulation: Uint8Array.from(space.parts, p => (p > 0 ? 1 : 0)), bridges: bridges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]) }
}
