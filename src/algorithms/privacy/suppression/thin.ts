import type { Effort } from '../linear/intervals.ts'
import type { System } from '../tables/system.ts'
import { certify, type Proof } from './certify.ts'
import type { Need } from './need.ts'
import { priceOf, type Prices } from './price.ts'

/** A pattern with its proof: `hidden[cell]` is 1 for what is not printed, needs included. */
export type Pattern = { readonly hidden: Uint8Array; readonly complementary: readonly number[]; readonly proof: Proof; readonly price: number }

export const patternOf = (hidden: Uint8Array, prices: Prices, proof: Proof): Pattern => {
  const complementary = prices.candidates.filter(i => hidden[i] === 1)
  return { hidden, complementary, proof, price: priceOf(prices, complementary) }
}

/**
 * Prints again, dearest first, every complement that the proof can do without; after it none can be taken back alone (while effort lasts).
 * One look through the proof a cell, and new questions only for the needs that used it.
 */
export const thin = (system: System, needs: readonly Need[], prices: Prices, start: Pattern, effort: Effort): Pattern => {
  const hidden = start.hidden.slice()
  let proof = start.proof
  for (const cell of [...start.complementary].sort((a, b) => prices.of[b]! - prices.of[a]! || a - b)) {
    if (effort.left <= 0) break
    hidden[cell] = 0
    const again = certify(system, hidden, needs, effort, proof)
    if (again.unmet.length === 0) proof = again.proof
    else hidden[cell] = 1
  }
  return patternOf(hidden, prices, proof)
}
