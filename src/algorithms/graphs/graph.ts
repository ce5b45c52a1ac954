import type { Network, NetworkProblem } from './network.ts'

/**
 * A simple graph in compressed rows: the neighbours of v are `to[start[v] … start[v + 1])`, in increasing order.
 * Undirected graphs hold each tie in both rows; a directed graph holds arcs out, and `reversed` arcs in.
 */
export type Graph = {
  readonly ids: readonly string[]
  readonly n: number
  /** Ties (undirected) or arcs (directed). */
  readonly m: number
  readonly directed: boolean
  readonly start: Int32Array
  readonly to: Int32Array
  /** Strength of each entry of `to`; null when all count the same. */
  readonly weight: Float64Array | null
  /** Arcs in; the graph itself when undirected. */
  readonly reversed: Graph
}
export type GraphOptions = { readonly directed?: boolean; readonly weighted?: boolean }

type Rows = { readonly start: Int32Array; readonly to: Int32Array; readonly weight: Float64Array }

/** Rows sorted by target, repeated entries made one with their strengths added. O(n + m): two counting sorts. */
const rowsOf = (n: number, from: Int32Array, into: Int32Array, strength: Float64Array): Rows => {
  const sortBy = (key: Int32Array, order: Int32Array) => {
    const place = new Int32Array(n + 1)
    for (const i of order) place[key[i]! + 1]!++
    for (let v = 0; v < n; v++) place[v + 1]! += place[v]!
    const out = new Int32Array(order.length)
    for (const i of order) out[place[key[i]!]!++] = i
    return out
  }
  const order = sortBy(from, sortBy(into, Int32Array.from(from, (_, i) => i)))
  const start = new Int32Array(n + 1), to = new Int32Array(order.length), weight = new Float64Array(order.length)
  let size = 0, lastFrom = -1, lastTo = -1
  for (const i of order) {
    if (from[i] === lastFrom && into[i] === lastTo) {
      weight[size - 1]! += strength[i]!
      continue
    }
    lastFrom = from[i]!
    lastTo = into[i]!
    to[size] = lastTo
    weight[size++] = strength[i]!
    start[lastFrom + 1]!++
  }
  for (let v = 0; v < n; v++) start[v + 1]! += start[v]!
  return { start, to: to.slice(0, size), weight: weight.slice(0, size) }
}

/** A graph from arcs given as parallel lists; loops must be gone. Undirected: each arc counts for both ends. */
export const graphOfArcs = (ids: readonly string[], from: Int32Array, into: Int32Array, strength: Float64Array, { directed = false, weighted = false }: GraphOptions): Graph => {
  const n = ids.length
  const make = (rows: Rows, m: number, reversed: Graph | null): Graph => {
    const graph = { ids, n, m, directed, start: rows.start, to: rows.to, weight: weighted ? rows.weight : null, reversed: null as unknown as Graph }
    graph.reversed = reversed ?? graph
    return graph
  }
  if (!directed) {
    const both = rowsOf(n, concat(from, into), concat(into, from), Float64Array.from({ length: strength.length * 2 }, (_, i) => strength[i % strength.length]!))
    return make(both, both.to.length / 2, null)
  }
  const out = rowsOf(n, from, into, strength), back = make(rowsOf(n, into, from, strength), out.to.length, null)
  const graph = make(out, out.to.length, back)
  return Object.assign(graph, { reversed: Object.assign(back, { reversed: graph }) })
}

const concat = (a: Int32Array, b: Int32Array) => {
  const out = new Int32Array(a.length + b.length)
  out.set(a)
  out.set(b, a.length)
  return out
}

/**
 * The simple graph of a network that has no problem (`findProblem`): loops dropped, repeated ties made one, strengths added.
 * Directed: a tie marked `directed: false` runs both ways, one without a mark follows the network, else runs one way.
 * O(n + m).
 */
export const buildGraph = (network: Network, options: GraphOptions = {}): Graph | { problem: NetworkProblem } => {
  const ids = network.nodes.map(node => node.id)
  const place = new Map(ids.map((id, i) => [id, i]))
  const from: number[] = [], into: number[] = [], strength: number[] = []
  for (const [i, edge] of network.edges.entries()) {
    const a = place.get(edge.source)!, b = place.get(edge.target)!
    if (a === b) continue
    // A tie of no strength has no length in the weighted graph; it is refused, not dropped in silence.
    if (options.weighted && edge.weight === 0) return { problem: { code: 'zero-weight', at: `edges.${i}.weight` } }
    from.push(a)
    into.push(b)
    strength.push(edge.weight ?? 1)
    if (!options.directed || (edge.directed ?? network.directed ?? true)) continue
    from.push(b)
    into.push(a)
    strength.push(edge.weight ?? 1)
  }
  return graphOfArcs(ids, Int32Array.from(from), Int32Array.from(into), Float64Array.from(strength), options)
}

/** The same graph without direction; without strengths too, unless they are kept (those of both ways added). O(n + m). */
export const undirected = (graph: Graph, keep: { strengths: boolean } = { strengths: false }): Graph => {
  const weighted = keep.strengths && (graph.directed || graph.weight !== null)
  if (!graph.directed && (keep.strengths || !graph.weight)) return graph
  const from = new Int32Array(graph.to.length)
  for (let v = 0; v < graph.n; v++) from.fill(v, graph.start[v], graph.start[v + 1])
  return graphOfArcs(graph.ids, from, graph.to, graph.weight ?? new Float64Array(from.length).fill(1), { weighted })
}
