import { dictionaryOf, type Dictionary } from '../linear/dictionary.ts'
import type { Effort } from '../linear/intervals.ts'
import { maximize } from '../linear/simplex.ts'
import type { System } from '../tables/system.ts'
import type { Need } from './need.ts'
import type { Prices } from './price.ts'

/** A step of change up and down in each cell (two unknowns a cell), all zero at the true table. */
type Network = { readonly d: Dictionary; readonly cells: readonly number[]; readonly local: ReadonlyMap<number, number> }

const networkOf = (system: System, prices: Prices): Network => {
  const cells = Array.from(system.cells.keys()).filter(i => prices.of[i]! < Infinity), n = cells.length
  const local = new Map(cells.map((i, k) => [i, k]))
  const equations = system.sums.map(s => {
    const here = [s.total, ...s.parts].filter(i => local.has(i)), sign = here.map(i => (i === s.total ? -1 : 1))
    return { cells: here.flatMap(i => [local.get(i)!, n + local.get(i)!]), coefficients: sign.flatMap(c => [c, -c]), right: 0 }
  })
  const high = Float64Array.from({ length: 2 * n }, (_, k) => (k < n ? Infinity : system.cells[cells[k - n]!]!.value))
  return { d: dictionaryOf({ low: new Float64Array(2 * n), high, equations }, new Float64Array(2 * n))!, cells, local }
}

/** Cells that change when `cell` moves by `amount` (sign: up or down) the cheapest way; null when it cannot move so far. */
const cheapestRoute = (network: Network, price: (cell: number) => number, cell: number, sign: 1 | -1, amount: number): number[] | null => {
  const { d, cells, local } = network, n = cells.length, k = local.get(cell)!
  const [forth, back] = sign > 0 ? [k, n + k] : [n + k, k]
  const kept: [number, number] = [d.high[forth]!, d.high[back]!]
  d.high[forth] = Math.min(amount, kept[0])
  d.high[back] = 0
  d.value.fill(0)
  maximize(d, new Map([[forth, 1]]))
  const reached = d.value[forth]! >= amount - 1e-6
  if (reached) {
    // Held there, the rest of the change is made as cheap as it can be.
    const held = d.low
    d.low = held.slice()
    d.low[forth] = d.high[forth]!
    maximize(d, new Map(cells.flatMap((i, j) => (i === cell ? [] : [[j, -price(i)], [n + j, -price(i)]] as [number, number][]))))
    d.low = held
  }
  const moved = cells.filter((_, j) => d.value[j]! > 1e-6 || d.value[n + j]! > 1e-6)
  ;[d.high[forth], d.high[back]] = kept
  d.value.fill(0)
  return reached ? moved : null
}

/**
 * A pattern in which each need can be met in the linear sense: one cell after another, hide the cheapest way for it to move far enough,
 * what is hidden already being almost free (Kelly, Golden & Assad, Networks 22, 1992). Not optimal; the next steps thin and prove it.
 */
export const routePattern = (system: System, needs: readonly Need[], prices: Prices, effort: Effort, hidden: Uint8Array): void => {
  const network = networkOf(system, prices)
  const price = (i: number) => (hidden[i] === 1 || prices.of[i] === 0 ? 1e-3 : prices.of[i]!)
  const spend = (route: readonly number[]) => route.reduce((s, i) => s + price(i), 0)
  for (const need of [...needs].sort((a, b) => system.cells[a.cell]!.value - system.cells[b.cell]!.value || a.cell - b.cell)) {
    if (effort.left <= 0) return
    const before = network.d.work, value = system.cells[need.cell]!.value
    const go = (sign: 1 | -1, amount: number) => (amount <= 0 ? [] : cheapestRoute(network, price, need.cell, sign, amount))
    const up = Math.max(0, need.top - value), down = Math.min(value, Math.max(0, need.width - up))
    const far = go(1, Math.max(up, need.width)), near = up + down >= need.width && up < need.width ? go(1, up) : null
    const both = near && go(-1, down)
    const split = near && both ? [...new Set([...near, ...both])] : null
    const best = far && (!split || spend(far) <= spend(split)) ? far : split
    for (const i of best ?? []) hidden[i] = system.cells[i]!.unseen ? 0 : 1
    effort.left -= network.d.work - before
  }
}
