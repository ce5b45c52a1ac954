import type { Rng } from '../random/rng.ts'
import { graphOfArcs, type Graph } from './graph.ts'

export type Communities = { readonly of: Int32Array; readonly count: number; readonly modularity: number }

/** A graph whose nodes may hold ties to themselves: what a community becomes at the next level. */
type Level = { readonly graph: Graph; readonly inside: Float64Array }

const strengthOf = (graph: Graph, e: number) => (graph.weight ? graph.weight[e]! : 1)

/** Newman's modularity of a division of an undirected graph (Phys. Rev. E 69 (2004) 066133); 0 when there is no tie. O(n + m). */
export const modularityOf = ({ n, start, to, ...graph }: Graph, of: Int32Array): number => {
  const inside = new Map<number, number>(), total = new Map<number, number>()
  let all = 0
  for (let v = 0; v < n; v++)
    for (let e = start[v]!; e < start[v + 1]!; e++) {
      const c = of[v]!, s = graph.weight ? graph.weight[e]! : 1
      total.set(c, (total.get(c) ?? 0) + s)
      if (c === of[to[e]!]) inside.set(c, (inside.get(c) ?? 0) + s)
      all += s
    }
  return all === 0 ? 0 : [...total].reduce((q, [c, t]) => q + (inside.get(c) ?? 0) / all - (t / all) ** 2, 0)
}

/** Moves nodes, in random order, to the neighbouring community that gains most, until none moves. Returns the community of each node. */
const moveNodes = ({ graph, inside }: Level, rng: Rng, from: Int32Array): Int32Array => {
  const { n, start, to } = graph, of = from.slice(), own = new Float64Array(n), total = new Float64Array(n), near = new Float64Array(n)
  for (let v = 0; v < n; v++) for (let e = start[v]!; e < start[v + 1]!; e++) own[v]! += strengthOf(graph, e)
  for (let v = 0; v < n; v++) {
    own[v]! += inside[v]!
    total[of[v]!]! += own[v]!
  }
  const all = own.reduce((a, b) => a + b, 0), order = rng.shuffle(Array.from({ length: n }, (_, v) => v))
  // Each move raises modularity by more than rounding, so this ends.
  for (let moved = true; moved;) {
    moved = false
    for (const v of order) {
      const home = of[v]!
      for (let e = start[v]!; e < start[v + 1]!; e++) near[of[to[e]!]!]! += strengthOf(graph, e)
      total[home]! -= own[v]!
      let best = home, most = near[home]! - (total[home]! * own[v]!) / all
      for (let e = start[v]!; e < start[v + 1]!; e++) {
        const c = of[to[e]!]!, gain = near[c]! - (total[c]! * own[v]!) / all
        if (gain <= most + 1e-12 * all) continue
        best = c
        most = gain
      }
      for (let e = start[v]!; e < start[v + 1]!; e++) near[of[to[e]!]!] = 0
      total[best]! += own[v]!
      of[v] = best
      if (best !== home) moved = true
    }
  }
  return of
}

const numbered = (of: Int32Array): { of: Int32Array; count: number } => {
  const number = new Map<number, number>()
  for (const c of of) if (!number.has(c)) number.set(c, number.size)
  const renamed: Int32Array = of.map(c => number.get(c)!)
  return { of: renamed, count: number.size }
}

const collapse = ({ graph, inside }: Level, of: Int32Array, count: number): Level => {
  const within = new Float64Array(count), from: number[] = [], into: number[] = [], strength: number[] = []
  for (let v = 0; v < graph.n; v++) {
    within[of[v]!]! += inside[v]!
    for (let e = graph.start[v]!; e < graph.start[v + 1]!; e++) {
      const w = graph.to[e]!
      if (of[v] === of[w]) within[of[v]!]! += strengthOf(graph, e)
      else if (v < w) {
        from.push(of[v]!)
        into.push(of[w]!)
        strength.push(strengthOf(graph, e))
      }
    }
  }
  const ids = Array.from({ length: count }, (_, c) => String(c))
  return { inside: within, graph: graphOfArcs(ids, Int32Array.from(from), Int32Array.from(into), Float64Array.from(strength), { weighted: true }) }
}

const alone = (n: number) => Int32Array.from({ length: n }, (_, v) => v)

/** One run: move, collapse, repeat; then the nodes move once more from where they ended, and so on while that gains. */
const louvainOnce = (graph: Graph, rng: Rng): Int32Array => {
  let of: Int32Array = alone(graph.n)
  for (;;) {
    const before = modularityOf(graph, of)
    let { of: whole, count }: { of: Int32Array; count: number } = numbered(moveNodes({ graph, inside: new Float64Array(graph.n) }, rng, of))
    for (;;) {
      const level = collapse({ graph, inside: new Float64Array(graph.n) }, whole, count)
      const next = numbered(moveNodes(level, rng, alone(count)))
      if (next.count === count) break
      whole = whole.map(c => next.of[c]!)
      count = next.count
    }
    if (modularityOf(graph, whole) <= before + 1e-12) return whole
    of = whole
  }
}

/**
 * Communities by the Louvain method (Blondel et al., J. Stat. Mech. (2008) P10008) with the nodes moved again after each run,
 * the best of several random orders. Undirected graph. Deterministic for a given rng. About O(m) a run.
 */
export const findCommunities = (graph: Graph, rng: Rng, runs = graph.to.length < 5_000 ? 60 : graph.to.length < 50_000 ? 10 : 2): Communities => {
  let best = graph.m === 0 ? alone(graph.n) : louvainOnce(graph, rng), modularity = modularityOf(graph, best)
  for (let i = 1; i < runs && graph.m > 0; i++) {
    const of = louvainOnce(graph, rng), q = modularityOf(graph, of)
    if (q <= modularity + 1e-12) continue
    best = of
    modularity = q
  }
  return { ...numbered(best), modularity }
}
