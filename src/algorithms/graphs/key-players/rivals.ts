import { grain, type Objective, type Stop } from './objective.ts'

/** How many other sets do as well; `atLeast` when the count was ended early. */
export type RivalCount = { readonly count: number; readonly atLeast: boolean }

/** More than this many is simply many. */
const enough = 10_000

/**
 * Counts the sets of k candidates, less the best one, whose cost is at most `limit`. As the search for the best set, but no set is left out
 * for being dominated: each is wanted. Ends at 10,000 or when `stop` says so.
 */
export const countRivals = (objective: Objective, order: readonly number[], k: number, limit: number, stop: Stop): RivalCount => {
  const state = { count: 0, ended: false }, edge = limit + grain
  const extend = (candidates: readonly number[], r: number): void => {
    if (candidates.length < r) return
    if (state.count > enough || stop()) return void (state.ended = true)
    const out = new Float64Array(objective.n)
    if (r === 1) {
      if (!objective.costsOfNext(candidates, out, stop)) return void (state.ended = true)
      for (const v of candidates) if (out[v]! <= edge) state.count++
      return
    }
    if (objective.floor(candidates, r) > edge) return
    if (!objective.relief(candidates, r, out, stop)) out.fill(Infinity)
    const now = objective.cost(), top = candidates.map(v => out[v]!).toSorted((a, b) => b - a).slice(0, r - 1).reduce((a, b) => a + b, 0)
    const useful = candidates.filter(v => now - out[v]! - top <= edge)
    for (const [i, u] of useful.entries()) {
      if (state.ended) return
      objective.add(u)
      extend(useful.slice(i + 1), r - 1)
      objective.drop()
    }
  }
  extend(order, k)
  return { count: Math.min(enough, Math.max(0, state.count - 1)), atLeast: state.ended }
}
