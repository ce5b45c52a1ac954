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
 * Boxes are tried first, then simplex questions.
 */
export const thin = (system: System, needs: readonly Need[], prices: Prices, find: BoxFinder, start: Pattern, effort: Effort): Pattern => {
  const hidden = start.hidden.slice(), price = Float64Array.from(hidden, (h, i) => (h === 1 || system.cells[i]!.unseen ? 0 : Infinity))
  let proof = start.proof
  for (const cell of [...start.complementary].sort((a, b) => prices.of[b]! - prices.of[a]! || a - b)) {
    if (effort.left <= 0) break
    hidden[cell] = 0
    price[cell] = Infinity
    const before = find.work(), boxed = withoutCell(system, needs, find, price, proof, cell)
    effort.left -= find.work() - before
    if (boxed.whole) {
      proof = boxed.proof
      continue
    }
    const again = effort.left > 0 ? certify(system, hidden, needs, effort, boxed.proof) : null
    if (again?.unmet.length === 0) proof = again.proof
    else (hidden[cell] = 1), (price[cell] = 0)
  }
  return patternOf(hidden, prices, proof)
}
