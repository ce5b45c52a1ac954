import { move, pivot, type Dictionary } from '../linear/dictionary.ts'

/** Σ weight · s[variable] ≥ right, over choices s in [0, 1]. */
export type Cut = { readonly weights: ReadonlyMap<number, number>; readonly right: number }

/** Least-price choice under cuts, in its linear relaxation; grows by cuts and is asked again from its last basis. */
export type Master = {
  readonly addCut: (cut: Cut) => void
  /** Fixes a choice to 0 or 1, or frees it. */
  readonly fix: (variable: number, at: 0 | 1 | null) => void
  /** The least price and its point, or null when no choice keeps the cuts. */
  readonly solve: () => { readonly price: number; readonly at: Float64Array } | null
  readonly work: () => number
}

const EPS = 1e-9

const leavingRow = (d: Dictionary, bland: boolean): number => {
  let row = -1, most = 1e-7
  for (let r = 0; r < d.basic.length; r++) {
    const v = d.basic[r]!, off = Math.max(d.low[v]! - d.value[v]!, d.value[v]! - d.high[v]!)
    if (off <= 1e-7) continue
    if (bland ? row < 0 || v < d.basic[row]! : off > most) (row = r), (most = off)
  }
  return row
}

const enteringColumn = (d: Dictionary, row: number, up: boolean, price: Float64Array, bland: boolean): number => {
  const t = d.table[row]!
  let best = -1, least = Infinity, size = 0
  for (let k = 0; k < d.other.length; k++) {
    const v = d.other[k]!, rate = up ? t[k]! : -t[k]!
    if (d.low[v] === d.high[v] || (rate < EPS && rate > -EPS)) continue
    const atLow = d.value[v]! <= d.low[v]! + EPS
    if (atLow ? rate < 0 : rate > 0) continue
    const ratio = Math.abs(price[k]!) / Math.abs(rate)
    const tied = ratio <= least + EPS && (bland ? best >= 0 && v < d.other[best]! : Math.abs(rate) > size)
    if (ratio < least - EPS || tied) (least = Math.min(ratio, least)), (best = k), (size = Math.abs(rate))
  }
  return best
}

/** Non-basic choices go to the end that their reduced price asks for; then the dual simplex method keeps it so. */
const settleColumns = (d: Dictionary, price: Float64Array) => {
  for (let k = 0; k < d.other.length; k++) {
    const v = d.other[k]!, to = price[k]! < -EPS ? d.high[v]! : price[k]! > EPS ? d.low[v]! : d.value[v]! - d.low[v]! < d.high[v]! - d.value[v]! ? d.low[v]! : d.high[v]!
    move(d, k, to - d.value[v]!)
  }
}

const reoptimize = (d: Dictionary, price: Float64Array): boolean => {
  settleColumns(d, price)
  for (let steps = 0; ; steps++) {
    const bland = steps > 2000, row = leavingRow(d, bland)
    if (row < 0) return true
    const v = d.basic[row]!, up = d.value[v]! < d.low[v]!
    const column = enteringColumn(d, row, up, price, bland)
    if (column < 0 || steps > 20000) return false
    move(d, column, ((up ? d.low[v]! : d.high[v]!) - d.value[v]!) / d.table[row]![column]!)
    pivot(d, row, column, price)
    d.work += d.basic.length
  }
}

/** `prices[k]` > 0 of choice k. Cuts and bounds may be added at any time; memory is cuts × choices. */
export const masterOf = (prices: readonly number[], room = 20000): Master => {
  const n = prices.length
  const price = Float64Array.from(prices)
  const d: Dictionary = {
    table: [], basic: [], other: prices.map((_, k) => k), place: Int32Array.from({ length: n + room }, (_, k) => ~k), value: new Float64Array(n + room),
    low: new Float64Array(n + room), high: new Float64Array(n + room).fill(Infinity).fill(1, 0, n), work: 0,
  }
  let rows = 0
  return {
    addCut: cut => {
      if (rows >= room) return
      const row = new Float64Array(n), slack = n + rows++
      for (const [v, w] of cut.weights) {
        const at = d.place[v]!
        d.value[slack]! += w * d.value[v]!
        if (at < 0) row[~at]! += w
        else d.table[at]!.forEach((t, k) => (row[k]! += w * t))
      }
      // The slack is the left side itself, kept at or above the right side.
      d.low[slack] = cut.right
      d.place[slack] = d.table.push(row) - 1
      d.basic.push(slack)
    },
    fix: (v, at) => {
      d.low[v] = at ?? 0
      d.high[v] = at ?? 1
    },
    solve: () => {
      if (!reoptimize(d, price)) return null
      const at = d.value.slice(0, n)
      return { price: at.reduce((s, x, k) => s + x * prices[k]!, 0), at }
    },
    work: () => d.work,
  }
}
