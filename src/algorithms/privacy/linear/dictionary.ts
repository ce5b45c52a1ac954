import type { Problem } from './problem.ts'

/**
 * A simplex dictionary: each basic variable as a combination of the non-basic ones, basic[r] = Σ table[r·width + k] · other[k] + const,
 * with the constants carried by `value`, a point that always satisfies the equations. Dense rows, Float64; cost of a pivot O(rows · width), zero entries skipped.
 */
export type Dictionary = {
  readonly table: Float64Array[]
  basic: number[]
  other: number[]
  /** Row of a basic variable, or ~column of a non-basic one. */
  readonly place: Int32Array
  readonly value: Float64Array
  low: Float64Array
  high: Float64Array
  /** Entries touched so far: the deterministic measure of work. */
  work: number
}

const TINY = 1e-11

/** What is left of a difference of equals becomes zero; tables of ±1 are exact anyway. */
const clean = (v: number): number => (v < TINY && v > -TINY ? 0 : v)

/** Exchanges the basic variable of `row` with the non-basic one of `column`. `extra` is one more row over the same columns (an objective). */
export const pivot = (d: Dictionary, row: number, column: number, extra?: Float64Array): void => {
  const source = d.table[row]!, width = d.other.length, at = source[column]!
  const filled: number[] = []
  for (let k = 0; k < width; k++) {
    if (source[k] === 0) continue
    if (k !== column) (source[k] = -source[k]! / at), filled.push(k)
  }
  source[column] = 1 / at
  const update = (target: Float64Array) => {
    const by = target[column]!
    if (by === 0) return
    for (const k of filled) target[k] = clean(target[k]! + by * source[k]!)
    target[column] = by * source[column]!
    d.work += filled.length + 8
  }
  for (let r = 0; r < d.table.length; r++) if (r !== row) update(d.table[r]!)
  if (extra) update(extra)
  d.work += 4 * (d.table.length + width)
  const leaving = d.basic[row]!, entering = d.other[column]!
  d.basic[row] = entering
  d.other[column] = leaving
  d.place[entering] = row
  d.place[leaving] = ~column
}

const dropColumns = (d: Dictionary, keep: readonly number[]) => {
  d.table.forEach((row, r) => (d.table[r] = Float64Array.from(keep, k => row[k]!)))
  d.other = keep.map(k => d.other[k]!)
  d.other.forEach((v, k) => (d.place[v] = ~k))
}

/** Moves non-basic `column` by `step`; the basic values follow. */
export const move = (d: Dictionary, column: number, step: number): void => {
  if (step === 0) return
  d.value[d.other[column]!]! += step
  for (let r = 0; r < d.table.length; r++) {
    const by = d.table[r]![column]!
    if (by !== 0) d.value[d.basic[r]!]! += by * step
  }
}

/**
 * A dictionary of `problem`, its point starting from `start` and moved onto the equations; bounds may be broken when `start` is not a solution.
 * Null when the equations contradict one another. Repeated equations are dropped.
 */
export const dictionaryOf = (problem: Problem, start: ArrayLike<number>): Dictionary | null => {
  const n = problem.low.length, m = problem.equations.length
  const value = new Float64Array(n + m), count = new Int32Array(n)
  for (let i = 0; i < n; i++) value[i] = start[i]!
  const table = problem.equations.map((e, r) => {
    const row = new Float64Array(n)
    let left = -e.right
    e.cells.forEach((i, k) => ((row[i] = row[i]! + e.coefficients[k]!), (left += e.coefficients[k]! * start[i]!), count[i]!++))
    value[n + r] = left
    return row
  })
  const place = Int32Array.from({ length: n + m }, (_, i) => (i < n ? ~i : i - n))
  const d: Dictionary = { table, basic: table.map((_, r) => n + r), other: Array.from({ length: n }, (_, i) => i), place, value, low: problem.low, high: problem.high, work: 0 }
  for (let r = 0; r < m; r++) {
    let best = -1
    for (let k = 0; k < n; k++) {
      if (Math.abs(table[r]![k]!) < 1e-7 || d.other[k]! >= n) continue
      if (best < 0 || count[d.other[k]!]! < count[d.other[best]!]!) best = k
    }
    d.work += n
    if (best >= 0) pivot(d, r, best)
  }
  for (let k = 0; k < n; k++) if (d.other[k]! >= n) move(d, k, -d.value[d.other[k]!]!)
  const redundant = d.basic.map((v, r) => (v >= n ? r : -1)).filter(r => r >= 0)
  if (redundant.some(r => Math.abs(d.value[d.basic[r]!]!) > 1e-6)) return null
  const rows = d.table.filter((_, r) => !redundant.includes(r)), basic = d.basic.filter(v => v < n)
  d.table.splice(0, d.table.length, ...rows)
  d.basic = basic
  basic.forEach((v, r) => (place[v] = r))
  dropColumns(d, Array.from(d.other.keys()).filter(k => d.other[k]! < n))
  return d
}
