import { dictionaryOf, type Dictionary } from './dictionary.ts'
import { parts, propagate, satisfies, type Problem } from './problem.ts'
import { makeFeasible } from './simplex.ts'
import { extreme, wholePoint } from './whole.ts'

/**
 * What a reader can say of one unknown: no whole solution lies outside [low, high]; `high` may be Infinity.
 * `exact`: both ends are reached by a whole solution. `seen` is the range that whole solutions have reached.
 */
export type Interval = { readonly low: number; readonly high: number; readonly exact: boolean; readonly seen: readonly [number, number] }
export type Effort = { left: number }
export type Asked = {
  readonly cells: readonly number[]
  /** A whole solution, where one is known. */
  readonly known?: ArrayLike<number>
  /** More whole solutions, when they are at hand: ends that one of them reaches are not asked again. */
  readonly points?: Iterable<ArrayLike<number>>
  /** Work that may still be spent (table entries touched); what is cut off comes back `exact: false`, still a true bound. */
  readonly effort: Effort
  readonly nodes?: number
}

type Range = { readonly low: Float64Array; readonly high: Float64Array; readonly seenLow: Float64Array; readonly seenHigh: Float64Array }

const solvePart = (problem: Problem, cells: readonly number[], wanted: readonly number[], asked: Asked, range: Range): boolean => {
  const known = asked.known && Float64Array.from(cells, i => asked.known![i]!)
  const start = known && satisfies(problem, known) ? known : problem.low.map((low, i) => Math.min(low, problem.high[i]!))
  // Out of effort, with a solution known: single-equation bounds stand.
  if (asked.effort.left <= 0 && known) return true
  const d = dictionaryOf(problem, start)
  if (!d || !makeFeasible(d)) return false
  const found = (x: ArrayLike<number>) => {
    for (let k = 0; k < cells.length; k++) {
      const i = cells[k]!
      if (x[k]! < range.seenLow[i]!) range.seenLow[i] = x[k]!
      if (x[k]! > range.seenHigh[i]!) range.seenHigh[i] = x[k]!
    }
  }
  asked.effort.left -= d.work
  const first = wholePoint(problem, d)
  if (first) found(first)
  return wanted.every(k => settle(problem, d, k, cells[k]!, range, found, asked))
}

const settle = (problem: Problem, d: Dictionary, local: number, cell: number, range: Range, found: (x: ArrayLike<number>) => void, asked: Asked): boolean => {
  for (const sign of [1, -1] as const) {
    const [outer, seen] = sign > 0 ? [range.high, range.seenHigh] : [range.low, range.seenLow]
    if (outer[cell] === seen[cell] || asked.effort.left <= 0) continue
    const before = d.work
    const { bound } = extreme(problem, d, { cell: local, sign, known: sign * seen[cell]!, target: sign * outer[cell]!, nodes: asked.nodes ?? Math.max(2, Math.min(400, Math.floor(3e5 / (1 + d.table.length * d.other.length)))), found })
    asked.effort.left -= d.work - before
    if (bound === -Infinity) return false
    outer[cell] = (sign > 0 ? Math.min(outer[cell]!, bound) : Math.max(outer[cell]!, -bound)) + 0
    if (bound === Infinity) range.seenHigh[cell] = Infinity
  }
  return true
}

/**
 * The tightest intervals that linear and integer programming give for the asked cells: bounds from single equations, then independent parts,
 * then a simplex question for each end that no solution has reached yet. Null when the figures contradict one another.
 */
export const intervals = (problem: Problem, asked: Asked): Map<number, Interval> | null => {
  const boxed = propagate(problem), split = boxed && parts(boxed)
  if (!boxed || !split) return null
  const n = problem.low.length
  const range: Range = { low: boxed.low, high: boxed.high, seenLow: new Float64Array(n).fill(Infinity), seenHigh: new Float64Array(n).fill(-Infinity) }
  for (const point of asked.points ?? []) {
    for (const i of asked.cells) (range.seenLow[i] = Math.min(range.seenLow[i]!, point[i]!)), (range.seenHigh[i] = Math.max(range.seenHigh[i]!, point[i]!))
  }
  const wanted = new Set(asked.cells)
  for (const part of split) {
    const local = part.cells.flatMap((i, k) => (wanted.has(i) ? [k] : []))
    // A part is opened even when nothing in it is asked: it may hold the contradiction.
    if (!solvePart(part.problem, part.cells, local, asked, range)) return null
  }
  return new Map(asked.cells.map(i => {
    const low = range.low[i]!, high = range.high[i]!
    const seen: [number, number] = low === high ? [low, high] : [range.seenLow[i]!, range.seenHigh[i]!]
    return [i, { low, high, exact: seen[0] === low && seen[1] === high, seen }]
  }))
}
