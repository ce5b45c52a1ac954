import type { System } from '../tables/system.ts'
import type { Need } from './need.ts'

/** What hiding costs: margins first, then cells, then the people hidden. Compared in that order. */
export type Cost = { readonly margins: number; readonly cells: number; readonly total: number }

export type Prices = {
  /** Price of hiding a cell; 0 for what is hidden already, Infinity for what is never hidden. */
  readonly of: Float64Array
  /** Cells that may be hidden as complements. */
  readonly candidates: readonly number[]
  /** No two different costs are nearer than this. */
  readonly grain: number
}

/**
 * One number a cell that keeps the order of costs: a margin costs more than all inner cells, a cell more than all counts together.
 * Zeros are never complements: a reader may know them to be zero. `margins: false` keeps every margin printed.
 */
export const pricesOf = (system: System, needs: readonly Need[], margins: boolean): Prices => {
  const hidden = new Set(needs.map(n => n.cell))
  const may = system.cells.map((c, i) => !c.unseen && !hidden.has(i) && c.value > 0 && (margins || !c.margin))
  const people = system.cells.reduce((s, c, i) => (may[i] ? s + c.value : s), 1)
  const ofCell = (i: number) => 1 + system.cells[i]!.value / people + (system.cells[i]!.margin ? system.cells.length + 1 : 0)
  return {
    of: Float64Array.from(system.cells, (c, i) => (may[i] ? ofCell(i) : hidden.has(i) || c.unseen ? 0 : Infinity)),
    candidates: Array.from(may.keys()).filter(i => may[i]),
    grain: 1 / people,
  }
}

export const costOf = (system: System, complementary: readonly number[]): Cost => ({
  margins: complementary.filter(i => system.cells[i]!.margin).length,
  cells: complementary.length,
  total: complementary.reduce((s, i) => s + system.cells[i]!.value, 0),
})

export const priceOf = (prices: Prices, complementary: readonly number[]): number => complementary.reduce((s, i) => s + prices.of[i]!, 0)
