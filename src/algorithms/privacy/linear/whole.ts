import type { Dictionary } from './dictionary.ts'
import { satisfies, type Problem } from './problem.ts'
import { makeFeasible, maximize } from './simplex.ts'

const copy = (d: Dictionary): Dictionary => ({
  ...d,
  table: d.table.map(row => row.slice()),
  basic: [...d.basic],
  other: [...d.other],
  place: d.place.slice(),
  value: d.value.slice(),
})

/** The dictionary's point, rounded, when that is a whole solution; the point is then set to it, which takes away drift. */
export const wholePoint = (problem: Problem, d: Dictionary): Int32Array | Float64Array | null => {
  const n = problem.low.length
  const x = Float64Array.from({ length: n }, (_, i) => Math.round(d.value[i]!))
  for (let i = 0; i < n; i++) if (Math.abs(x[i]! - d.value[i]!) > 1e-6) return null
  if (!satisfies(problem, x)) return null
  d.value.set(x)
  return x
}

const mostFractional = (d: Dictionary, n: number): number => {
  let best = -1, most = 1e-6
  for (let i = 0; i < n; i++) {
    const off = Math.abs(d.value[i]! - Math.round(d.value[i]!))
    if (off > most) (most = off), (best = i)
  }
  return best
}

/** `value` is the best whole solution found, `bound` what no solution exceeds; equal when proved. In units of sign · x[cell]. */
export type Extreme = { readonly value: number; readonly bound: number }
export type Search = {
  readonly cell: number
  /** 1 for the greatest x[cell], −1 for the least. */
  readonly sign: 1 | -1
  /** The best value already known for a whole solution, in the same units, or −Infinity. */
  readonly known: number
  /** Enough once a whole solution reaches this. */
  readonly target: number
  readonly nodes: number
  /** Told each whole solution met. */
  readonly found: (x: ArrayLike<number>) => void
}

/**
 * Greatest (or least) whole value of one cell by branch and bound over the simplex method. `d` holds a point within its bounds and keeps its last basis,
 * so that the next question starts near. Exact unless `nodes` runs out, when `bound` stays above `value`.
 */
export const extreme = (problem: Problem, d: Dictionary, search: Search): Extreme => {
  const weights = new Map([[search.cell, search.sign]]), n = problem.low.length
  let best = search.known, nodes = search.nodes, open = -Infinity
  const visit = (node: Dictionary): void => {
    const { reached } = maximize(node, weights, () => search.sign * node.value[search.cell]! >= search.target - 1e-9)
    if (reached === 'unbounded') return void (best = open = Infinity)
    const top = Math.floor(search.sign * node.value[search.cell]! + 1e-6)
    if (top <= best) return
    const x = wholePoint({ ...problem, low: node.low, high: node.high }, node)
    if (x) {
      search.found(x)
      best = search.sign * x[search.cell]!
      return
    }
    if (nodes-- <= 0) return void (open = Math.max(open, top))
    branch(node)
  }
  const branch = (node: Dictionary): void => {
    const split = mostFractional(node, n)
    if (split < 0) return void (open = Math.max(open, Math.floor(search.sign * node.value[search.cell]! + 1e-6)))
    const floor = Math.floor(node.value[split]!)
    for (const up of [true, false]) {
      if (best >= search.target) return
      const child = copy(node)
      child.work = 0
      if (up) (child.low = node.low.slice()), (child.low[split] = floor + 1)
      else (child.high = node.high.slice()), (child.high[split] = floor)
      if (makeFeasible(child)) visit(child)
      node.work += child.work + child.table.length * child.other.length
    }
  }
  visit(d)
  return { value: best, bound: Math.max(best, open) }
}
