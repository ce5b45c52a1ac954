import type { Graph } from '../graph.ts'
import { distanceFragmentation } from './distance-fragmentation.ts'
import { firstSet } from './first-set.ts'
import { fragmentation } from './fragmentation.ts'
import { grain, type Objective, type Stop } from './objective.ts'
import { reach } from './reach.ts'
import { searchSets } from './search.ts'

export type Measure = 'fragmentation' | 'distance-fragmentation' | 'reach'
export type Question = {
  readonly measure: Measure
  /** From 1 to the number of nodes that are not excluded. */
  readonly k: number
  /** Steps within which a node counts as reached; 2 when absent. */
  readonly reachSteps?: number | undefined
  /** Nodes that stay in the graph and are never in the set. */
  readonly exclude?: ReadonlySet<string> | undefined
}
export type KeyPlayers = {
  readonly set: readonly string[]
  /** Fragmentation: share of the pairs left that no longer meet (or Σ 1/d lost), in [0, 1]. Reach: nodes reached, members too. */
  readonly value: number
  readonly before: number
  /** No set of k has a higher value: proved. */
  readonly bound: number
  readonly optimal: boolean
  readonly method: 'branch and bound' | 'branch and bound, cut off'
  readonly tried: number
}

export const objectiveFor = (graph: Graph, { measure, reachSteps = 2 }: Question): Objective =>
  measure === 'reach' ? reach(graph, reachSteps) : measure === 'fragmentation' ? fragmentation(graph) : distanceFragmentation(graph)

/** The value that a cost stands for once `k` of `n` nodes are in the set. Fewer than two left: nobody meets, 1. */
export const valueOf = (measure: Measure, cost: number, n: number, k: number): number => {
  if (measure === 'reach') return n - cost
  const pairs = ((n - k) * (n - k - 1)) / 2
  return pairs > 0 ? Math.min(1, Math.max(0, 1 - cost / pairs)) : 1
}

/** Candidates, the most telling first: by what each does alone, else (no time) by ties; a dominating node always comes before the dominated. */
export const orderCandidates = (graph: Graph, objective: Objective, question: Question, stop: Stop): number[] => {
  const degree = (v: number) => graph.start[v + 1]! - graph.start[v]!
  const candidates = graph.ids.flatMap((id, v) => (question.exclude?.has(id) ? [] : [v])), alone = new Float64Array(graph.n)
  if (objective.dear || !objective.costsOfNext(candidates, alone, stop)) alone.fill(0)
  return candidates.toSorted((a, b) => (Math.abs(alone[a]! - alone[b]!) > grain ? alone[a]! - alone[b]! : degree(b) - degree(a) || a - b))
}

/**
 * The set of k nodes of highest value, with proof, or the best found and the bound reached when `stop` says so.
 * Fragmentation ignores direction; reach follows arcs outwards.
 */
export const findKeyPlayers = (graph: Graph, question: Question, stop: Stop): KeyPlayers => {
  const { measure, k } = question, objective = objectiveFor(graph, question), before = valueOf(measure, objective.cost(), graph.n, 0)
  const order = orderCandidates(graph, objective, question, stop)
  const { best, bound, finished, tried } = searchSets(objective, order, k, firstSet(objective, order, k, stop), stop)
  const value = valueOf(measure, best.cost, graph.n, k)
  return {
    set: best.set.toSorted((a, b) => a - b).map(v => graph.ids[v]!), value, before,
    bound: finished ? value : Math.max(value, valueOf(measure, bound, graph.n, k)), optimal: finished, method: finished ? 'branch and bound' : 'branch and bound, cut off', tried,
  }
}
