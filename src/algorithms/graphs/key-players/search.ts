import { grain, type Objective, type Stop } from './objective.ts'

export type Found = { readonly set: readonly number[]; readonly cost: number }
export type SearchResult = {
  readonly best: Found
  /** No set of k candidates costs less. */
  readonly bound: number
  /** Sets whose cost was known, one by one or many at once. */
  readonly tried: number
  readonly finished: boolean
}

/** How often the floor was asked for and ended a branch, by members still to choose: where it seldom does, it is asked for seldom. */
type FloorRecord = { asked: number; ended: number; passed: number }
type State = { readonly floors: FloorRecord[]; readonly objective: Objective; readonly rank: Int32Array; readonly stop: Stop; best: Found; open: number; tried: number; stopped: boolean }

/** The `r` largest of what follows each place in the list, summed: `sums[i]` for the candidates from i on. */
const bestSums = (candidates: readonly number[], relief: Float64Array, r: number): Float64Array => {
  const sums = new Float64Array(candidates.length + 1), top: number[] = []
  for (let i = candidates.length - 1; i >= 0; i--) {
    let at = top.findIndex(value => value < relief[candidates[i]!]!)
    if (at === -1) at = top.length
    top.splice(at, 0, relief[candidates[i]!]!)
    top.length = Math.min(top.length, r)
    sums[i] = top.reduce((a, b) => a + b, 0)
  }
  return sums
}

const tryLast = (state: State, set: readonly number[], candidates: readonly number[]) => {
  const out = new Float64Array(state.objective.n)
  if (!state.objective.costsOfNext(candidates, out, state.stop)) return leaveOpen(state, 0)
  state.tried += candidates.length
  for (const v of candidates) if (out[v]! < state.best.cost - grain) state.best = { set: [...set, v], cost: out[v]! }
}

/** The floor below this point, when asking for it has been paying off; else what is known. */
const floorOf = (state: State, candidates: readonly number[], r: number, known: number): number => {
  const record = (state.floors[r] ??= { asked: 0, ended: 0, passed: 0 })
  if (record.asked > 20 && record.ended * 6 < record.asked && ++record.passed % 32 !== 0) return known
  record.asked++
  const floor = state.objective.floor(candidates, r)
  if (floor >= state.best.cost - grain) record.ended++
  return Math.max(known, floor)
}

const leaveOpen = (state: State, bound: number) => {
  state.stopped = true
  state.open = Math.min(state.open, bound)
}

/** All sets that add `r` of the candidates, in increasing rank, to the present set. `bound`: what is already known of them. */
const extend = (state: State, set: readonly number[], candidates: readonly number[], r: number, known: number): void => {
  const { objective } = state
  if (candidates.length < r) return
  if (state.stopped || state.stop()) return leaveOpen(state, known)
  if (r === 1) {
    const before = state.open
    tryLast(state, set, candidates)
    if (state.stopped) state.open = Math.min(before, known)
    return
  }
  const floor = set.length === 0 ? known : floorOf(state, candidates, r, known)
  if (floor >= state.best.cost - grain) return
  const relief = new Float64Array(objective.n)
  if (!objective.relief(candidates, r, relief, state.stop)) relief.fill(Infinity)
  const now = objective.cost(), others = bestSums(candidates, relief, r - 1)[0]!
  // A candidate that helps too little even in the best company is left out below here.
  const useful = candidates.filter(v => now - relief[v]! - others < state.best.cost - grain)
  const sums = bestSums(useful, relief, r - 1)
  for (const [i, u] of useful.entries()) {
    if (i + r > useful.length) break
    const bound = Math.max(floor, now - relief[u]! - sums[i + 1]!)
    if (bound >= state.best.cost - grain) continue
    if (state.stopped) {
      leaveOpen(state, bound)
      continue
    }
    // Every so often: can any set of the candidates from here on still be better?
    if (i > 0 && (i & (i - 1)) === 0 && floorOf(state, useful.slice(i), r, 0) >= state.best.cost - grain) return
    if (objective.dominated(u, w => state.rank[w]! < state.rank[u]! && !set.includes(w))) continue
    objective.add(u)
    extend(state, [...set, u], useful.slice(i + 1), r - 1, bound)
    objective.drop()
  }
}

/**
 * Branch and bound over the sets of k candidates, from a set already found. Sets are built in one fixed order, the most telling nodes first.
 * Three proved cuts: the bounds of the objective; candidates whose relief is too small in any company; and a node dominated by an earlier
 * one outside the set (swapping them costs nothing and moves the set forward in the order, so some best set is never cut).
 * The last member of a set is not branched on: one sweep prices all of them. Exponential in k at worst; `stop` ends it with what is proved.
 */
export const searchSets = (objective: Objective, order: readonly number[], k: number, start: Found, stop: Stop): SearchResult => {
  const rank = new Int32Array(objective.n).fill(objective.n)
  for (const [i, v] of order.entries()) rank[v] = i
  const state: State = { floors: [], objective, rank, stop, best: start, open: Infinity, tried: 0, stopped: false }
  // The first floor is asked for even when time is over: without it there would be no bound to give.
  extend(state, [], order, k, Math.max(0, objective.floor(order, k)))
  return { best: state.best, bound: Math.min(state.open, state.best.cost), tried: state.tried, finished: state.open >= state.best.cost - grain }
}
