import type { Rng } from '../random/rng.ts'
import { clusteringOf } from './clustering.ts'
import { findCommunities } from './communities.ts'
import { componentsOf } from './components.ts'
import { coreNumbers } from './cores.ts'
import { sweepCuts } from './cut-points.ts'
import { katz, leadingEigenvector } from './eigenvector.ts'
import { undirected, type Graph } from './graph.ts'
import { pageRank } from './page-rank.ts'
import { sumPaths } from './shortest-paths.ts'

/** All shares are in [0, 1]; null where nothing can be said. */
export type NodeMeasures = {
  readonly id: string
  readonly degree: number
  /** Share of the pairs of others whose shortest paths pass here. */
  readonly betweenness: number
  /** Wasserman & Faust (1994) form for graphs in parts: (r ÷ farness) × (r ÷ (n − 1)), r = others that reach it. */
  readonly closeness: number
  readonly eigenvector: number | null
  readonly katz: number
  readonly pageRank: number
  readonly kCore: number
  readonly clustering: number
  readonly articulation: boolean
  readonly component: number
  readonly community: number
  readonly inDegree?: number
  readonly outDegree?: number
  readonly strength?: number
}
export type GraphMeasures = {
  readonly n: number
  readonly m: number
  readonly components: number
  readonly largestComponent: number
  readonly isolates: number
  readonly density: number
  readonly bridges: number
  readonly articulationPoints: number
  readonly averageClustering: number
  readonly transitivity: number
  readonly maxCore: number
  readonly modularity: number
  readonly communities: number
  readonly katzAlpha: number
}
export type Measures = { readonly graph: GraphMeasures; readonly nodes: readonly NodeMeasures[] }

/** Damping that keeps Katz finite: 0.1, or less when the largest eigenvalue asks for it. */
const katzDamping = (graph: Graph, eigenvalue: number | null) => {
  const { n, start, weight } = graph.reversed
  let most = 0
  for (let v = 0; v < n; v++) most = Math.max(most, weight ? weight.subarray(start[v], start[v + 1]).reduce((a, b) => a + b, 0) : start[v + 1]! - start[v]!)
  return Math.min(0.1, 0.85 / Math.max(eigenvalue ?? most, 1e-9))
}

/**
 * Everything the product says of a network's positions. Components, bridges and articulation ignore direction; core numbers
 * count arcs in and out. O(nm), mostly the shortest paths; deterministic for a given rng.
 */
export const measureGraph = (graph: Graph, rng: Rng): Measures => {
  const { n, m, directed } = graph, plain = undirected(graph)
  const paths = sumPaths(graph), leading = leadingEigenvector(graph), alpha = katzDamping(graph, leading?.value ?? null), influence = katz(graph, alpha)
  const rank = pageRank(graph), core = coreNumbers(graph), clustering = clusteringOf(graph)
  const parts = componentsOf(graph), cuts = sweepCuts(plain), groups = findCommunities(undirected(graph, { strengths: true }), rng)
  const others = (n - 1) * (n - 2), countOf = (rows: Graph, v: number) => rows.start[v + 1]! - rows.start[v]!
  const nodes = graph.ids.map((id, v): NodeMeasures => ({
    id,
    degree: countOf(graph, v) + (directed ? countOf(graph.reversed, v) : 0),
    betweenness: others > 0 ? paths.through[v]! / others : 0,
    closeness: paths.farness[v]! > 0 ? paths.reached[v]! ** 2 / (paths.farness[v]! * (n - 1)) : 0,
    eigenvector: leading ? leading.vector[v]! : null,
    katz: influence[v]!,
    pageRank: rank[v]!,
    kCore: core[v]!,
    clustering: clustering.local[v]!,
    articulation: cuts.articulation[v] === 1,
    component: parts.of[v]!,
    community: groups.of[v]!,
    ...(directed ? { inDegree: countOf(graph.reversed, v), outDegree: countOf(graph, v) } : {}),
    ...(graph.weight ? { strength: strengthAt(graph, v) + (directed ? strengthAt(graph.reversed, v) : 0) } : {}),
  }))
  return {
    nodes,
    graph: {
      n, m, components: parts.count, largestComponent: parts.sizes.reduce((a, b) => Math.max(a, b), 0), isolates: parts.sizes.filter(s => s === 1).length,
      density: n > 1 ? (directed ? m : 2 * m) / (n * (n - 1)) : 0, bridges: cuts.bridges.length, articulationPoints: cuts.articulation.reduce((a, b) => a + b, 0),
      averageClustering: clustering.average, transitivity: clustering.transitivity, maxCore: core.reduce((a, b) => Math.max(a, b), 0),
      modularity: groups.modularity, communities: groups.count, katzAlpha: alpha,
    },
  }
}

const strengthAt = (rows: Graph, v: number) => rows.weight!.subarray(rows.start[v], rows.start[v + 1]).reduce((a, b) => a + b, 0)
