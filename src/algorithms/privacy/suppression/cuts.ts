import { dictionaryOf } from '../linear/dictionary.ts'
import { maximize } from '../linear/simplex.ts'
import { isNetwork, type System } from '../tables/system.ts'
import type { Cut } from './master.ts'
import type { Need } from './need.ts'
import type { Prices } from './price.ts'

/** Finds what a pattern (fractional ones too) lacks: `shares[i]` is 1 for hidden cells, the master's value for candidates. */
export type Separator = { readonly cutsFor: (need: Need, shares: Float64Array) => Cut[]; readonly work: () => number }

/** How many times further than the asked cell another cell may have to move, outside networks. */
const ROOM = 10_000

type Bounded = { readonly reach: number; readonly weights: Map<number, number>; readonly constant: number }

/**
 * Benders cuts of the attacker's problem (Fischetti & Salazar-González, Management Science 47, 2001): with y the change of each cell, −value·s ≤ y ≤ room·s,
 * the dual of "how far can this cell move" is linear in s, so falling short gives an inequality that every safe pattern keeps. Weights are cut to the right side.
 */
export const separatorOf = (system: System, prices: Prices): Separator => {
  const cells = Array.from(system.cells.keys()).filter(i => prices.of[i]! < Infinity), n = cells.length
  const local = new Map(cells.map((i, k) => [i, k])), index = new Map(prices.candidates.map((i, k) => [i, k]))
  const equations = system.sums.map(s => {
    const here = [s.total, ...s.parts].filter(i => local.has(i))
    return { cells: here.map(i => local.get(i)!), coefficients: here.map(i => (i === s.total ? -1 : 1)), right: 0 }
  })
  const d = dictionaryOf({ low: new Float64Array(n), high: new Float64Array(n), equations }, new Float64Array(n))!
  // In a network a change is a sum of simple cycles through the cell, so no cell need move further than the need asks. Elsewhere a generous room is kept:
  // weights stay true with any larger room, and fractional points are asked with a smaller one, which finds more.
  const network = isNetwork(system), open = new Uint8Array(system.cells.length)
  for (const i of prices.candidates) open[i] = 1
  const farOf = (need: Need) => Math.max(need.top - system.cells[need.cell]!.value, need.width)

  const reach = (need: Need, sign: 1 | -1, shares: Float64Array, whole: boolean): Bounded => {
    const far = farOf(need), room = network ? far : ROOM * far, at = local.get(need.cell)!, value = (i: number) => system.cells[i]!.value
    const upRoom = sign > 0 || !network ? room : Math.min(room, value(need.cell))
    const down = (i: number) => Math.min(value(i), room)
    const asked = (i: number, limit: number) => (open[i] === 0 ? limit : shares[i]! * (whole || network ? limit : Math.min(limit, 2 * far)))
    d.low = Float64Array.from(cells, i => -asked(i, down(i)))
    d.high = Float64Array.from(cells, i => asked(i, upRoom))
    if (sign > 0) d.high[at] = far
    d.value.fill(0)
    const { gain } = maximize(d, new Map([[at, sign]]), () => sign * d.value[at]! >= far - 1e-9)
    const weights = new Map<number, number>()
    let constant = 0
    gain.forEach((g, k) => {
      const i = cells[d.other[k]!]!
      const w = g > 1e-9 ? g * upRoom : g < -1e-9 ? -g * down(i) : 0
      if (w === 0) return
      if (index.has(i)) weights.set(index.get(i)!, w)
      else constant += i === need.cell ? far : w
    })
    return { reach: sign * d.value[at]!, weights, constant }
  }

  const cutOf = (right: number, weights: Iterable<[number, number]>): Cut[] => {
    if (right <= 1e-7) return []
    const merged = new Map<number, number>()
    for (const [k, w] of weights) merged.set(k, (merged.get(k) ?? 0) + w / right)
    for (const [k, w] of merged) merged.set(k, Math.min(1, w))
    return [{ weights: merged, right: 1 }]
  }

  const cutsFor = (need: Need, shares: Float64Array): Cut[] => {
    const whole = prices.candidates.every(i => Number.isInteger(shares[i]))
    const upNeed = need.top - system.cells[need.cell]!.value, high = reach(need, 1, shares, whole)
    const first = high.reach < upNeed - 1e-6 ? cutOf(upNeed - high.constant, high.weights) : []
    if (first.length > 0 || high.reach >= need.width - 1e-6) return first
    const low = reach(need, -1, shares, whole)
    return high.reach + low.reach < need.width - 1e-6 ? cutOf(need.width - high.constant - low.constant, [...high.weights, ...low.weights]) : []
  }
  return { cutsFor, work: () => d.work }
}
