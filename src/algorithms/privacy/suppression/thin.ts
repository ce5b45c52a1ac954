import type { Effort } from '../linear/intervals.ts'
import type { System } from '../tables/system.ts'
import type { BoxFinder } from './boxes.ts'
import { certify, type Proof } from './certify.ts'
import type { Need } from './need.ts'
import { priceOf, type Prices } from './price.ts'

/** A pattern with its proof: `hidden[cell]` is 1 for what is not printed, needs included. */
export type Pattern = { readonly hidden: Uint8Array; readonly complementary: readonly number[]; readonly proof: Proof; readonly price: number }

export const patternOf = (hidden: Uint8Array, prices: Prices, proof: Proof): Pattern => {
  const complementary = prices.candidates.filter(i => hidden[i] === 1)
  return { hidden, complementary, proof, price: priceOf(prices, complementary) }
}

/** Needs whose tables moved `cell`, proved anew by boxes of what stays hidden where that works. */
const withoutCell = (system: System, needs: readonly Need[], { find }: BoxFinder, price: Float64Array, proof: Proof, cell: number): { proof: Proof; whole: boolean } => {
  const value = system.cells[cell]!.value, next: Proof = new Map(proof)
  let whole = true
  for (const need of needs) {
    const { high, low } = proof.get(need.cell)!
    if (high[cell] === value && low[cell] === value) continue
    const way = find(need, price)
    if (way) next.set(need.cell, way.witness)
    else whole = false
  }
  return { proof: next, whole }
}

/**
 * Prints again, dearest first, every complement that the proof can do without; after it none can be taken back alone (while effort lasts).
 * A first pass proves by boxes alone, a second asks simplex questions too.
 */
export const thin = (system: System, needs: readonly Need[], prices: Prices, find: BoxFinder, start: Pattern, effort: Effort): Pattern => {
  const hidden = start.hidden.slice(), price = Float64Array.from(hidden, (h, i) => (h === 1 || system.cells[i]!.unseen ? 0 : Infinity))
  const dearest = [...start.complementary].sort((a, b) => prices.of[b]! - prices.of[a]! || a - b)
  let proof = start.proof
  const without = (cell: number, simplex: boolean): Proof | null => {
    const before = find.work(), boxed = withoutCell(system, needs, find, price, proof, cell)
    effort.left -= find.work() - before
    if (boxed.whole || !simplex) return boxed.whole ? boxed.proof : null
    const again = certify(system, hidden, needs, effort, boxed.proof)
    return again.unmet.length === 0 ? again.proof : null
  }
  for (const simplex of [false, true]) {
    for (const cell of dearest) {
      if (effort.left <= 0) break
      if (hidden[cell] === 0) continue
      hidden[cell] = 0
      price[cell] = Infinity
      const found = without(cell, simplex)
      if (found) proof = found
      else (hidden[cell] = 1), (price[cell] = 0)
    }
  }
  return patternOf(hidden, prices, proof)
}
