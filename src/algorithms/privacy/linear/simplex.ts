import { move, pivot, type Dictionary } from './dictionary.ts'

const EPS = 1e-9
/** Steps without progress after which the entering and leaving variables are chosen by Bland's rule, which cannot cycle. */
const PATIENCE = 40

export type Reached = 'optimal' | 'target' | 'unbounded'

type Limit = { readonly step: number; readonly row: number }

const breakpoint = (d: Dictionary, v: number, rate: number): number => {
  const value = d.value[v]!, low = d.low[v]!, high = d.high[v]!
  // A basic variable outside its bounds stops where it comes back in; inside, where it would leave.
  if (rate > 0) return value < low - EPS ? (low - value) / rate : value > high + EPS ? Infinity : (high - value) / rate
  return value > high + EPS ? (high - value) / rate : value < low - EPS ? Infinity : (low - value) / rate
}

const ratioTest = (d: Dictionary, column: number, sign: number, bland: boolean): Limit => {
  const own = d.other[column]!
  let step = sign > 0 ? d.high[own]! - d.value[own]! : d.value[own]! - d.low[own]!, row = -1, size = 0
  for (let r = 0; r < d.table.length; r++) {
    const rate = d.table[r]![column]! * sign
    if (rate < EPS && rate > -EPS) continue
    const at = Math.max(0, breakpoint(d, d.basic[r]!, rate)), abs = Math.abs(rate)
    const better = at < step - EPS || (at <= step + EPS && row >= 0 && (bland ? d.basic[r]! < d.basic[row]! : abs > size))
    if (better) (step = Math.min(at, step)), (row = r), (size = abs)
  }
  return { step, row }
}

const entering = (d: Dictionary, gain: Float64Array, bland: boolean): number => {
  let best = -1, most = EPS
  for (let k = 0; k < d.other.length; k++) {
    const g = gain[k]!, v = d.other[k]!
    if (!(g > EPS && d.value[v]! < d.high[v]! - EPS) && !(g < -EPS && d.value[v]! > d.low[v]! + EPS)) continue
    if (bland) {
      if (best < 0 || v < d.other[best]!) best = k
    } else if (Math.abs(g) > most) (most = Math.abs(g)), (best = k)
  }
  return best
}

/** One pass: takes the best column by `gain`, moves as far as the bounds let it, exchanges. Returns the progress made, or why not. */
const stepBy = (d: Dictionary, gain: Float64Array, bland: boolean): number | 'optimal' | 'unbounded' => {
  const column = entering(d, gain, bland)
  if (column < 0) return 'optimal'
  const sign = gain[column]! > 0 ? 1 : -1
  const { step, row } = ratioTest(d, column, sign, bland)
  if (step === Infinity) return 'unbounded'
  const progress = Math.abs(gain[column]!) * step
  move(d, column, sign * step)
  d.work += d.table.length + d.other.length
  if (row >= 0) pivot(d, row, column, gain)
  return progress
}

/** The gain of each non-basic column for `weights` (variable → weight). */
const gainOf = (d: Dictionary, weights: ReadonlyMap<number, number>): Float64Array => {
  const gain = new Float64Array(d.other.length)
  for (const [v, w] of weights) {
    const at = d.place[v]!
    if (at < 0) gain[~at]! += w
    else d.table[at]!.forEach((t, k) => (gain[k]! += w * t))
  }
  return gain
}

/** The gains at the end: Σ weights · x = Σ gain[k] · x[other[k]] + const on every solution, so they are the reduced costs of the optimum. */
export type Maximum = { readonly reached: Reached; readonly gain: Float64Array }

/**
 * Maximizes Σ weights · x by the primal simplex method with bounds, from a point within them (it need not be a corner).
 * Stops early when `enough` says so. Largest gain first; Bland's rule (Math. Oper. Res. 2, 1977) once it stalls.
 */
export const maximize = (d: Dictionary, weights: ReadonlyMap<number, number>, enough: () => boolean = () => false): Maximum => {
  const gain = gainOf(d, weights)
  for (let still = 0; ; ) {
    if (enough()) return { reached: 'target', gain }
    const made = stepBy(d, gain, still > PATIENCE)
    if (typeof made === 'string') return { reached: made, gain }
    still = made > EPS ? 0 : still + 1
  }
}

const breach = (d: Dictionary, v: number): number =>
  d.value[v]! < d.low[v]! - EPS ? 1 : d.value[v]! > d.high[v]! + EPS ? -1 : 0

/** Brings the point within its bounds, lessening the sum of breaches. False when no point of the equations is. */
export const makeFeasible = (d: Dictionary): boolean => {
  for (let k = 0; k < d.other.length; k++) {
    const v = d.other[k]!
    move(d, k, Math.min(Math.max(d.value[v]!, d.low[v]!), d.high[v]!) - d.value[v]!)
  }
  for (let still = 0; ; ) {
    const gain = new Float64Array(d.other.length)
    let broken = false
    for (let r = 0; r < d.table.length; r++) {
      const sign = breach(d, d.basic[r]!)
      if (sign === 0) continue
      broken = true
      const row = d.table[r]!
      for (let k = 0; k < gain.length; k++) gain[k]! += sign * row[k]!
    }
    if (!broken) return true
    d.work += gain.length * d.table.length
    const made = stepBy(d, gain, still > PATIENCE)
    if (typeof made === 'string') return false
    still = made > EPS ? 0 : still + 1
  }
}
