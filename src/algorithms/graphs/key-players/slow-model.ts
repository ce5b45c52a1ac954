import type { Graph } from '../graph.ts'
import type { Question } from './find-key-players.ts'

/** The obvious version, for tests: every set tried, every pair measured. */
export const distancesFrom = (graph: Graph, source: number, gone: ReadonlySet<number>): Map<number, number> => {
  const depth = new Map([[source, 0]])
  for (const v of depth.keys())
    for (const w of graph.to.subarray(graph.start[v], graph.start[v + 1])) if (!gone.has(w) && !depth.has(w)) depth.set(w, depth.get(v)! + 1)
  return depth
}

export const slowValue = (graph: Graph, { measure, reachSteps = 2 }: Question, set: readonly number[]): number => {
  if (measure === 'reach') return new Set(set.flatMap(v => [...distancesFrom(graph, v, new Set())].filter(([, d]) => d <= reachSteps).map(([w]) => w))).size
  const gone = new Set(set), left = graph.n - set.length
  if (left < 2) return 1
  let met = 0
  for (let v = 0; v < graph.n; v++) if (!gone.has(v)) for (const [w, d] of distancesFrom(graph, v, gone)) if (w !== v) met += measure === 'fragmentation' ? 1 : 1 / d
  return 1 - met / (left * (left - 1))
}

export const setsOf = (from: readonly number[], k: number): number[][] =>
  k === 0 ? [[]] : from.flatMap((v, i) => setsOf(from.slice(i + 1), k - 1).map(rest => [v, ...rest]))
