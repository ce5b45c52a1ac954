import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueAtMs, leftOf, type Spending } from './fund.ts'

test('a promise counts whole until it is reconciled, then what was spent', () => {
  expect(leftOf(50_000, [{ state: 'approved', cents: 8_500, spentCents: null }])).toBe(41_500)
  expect(leftOf(50_000, [{ state: 'reconciled', cents: 8_500, spentCents: 7_230 }])).toBe(42_770)
})

test('asking and refusing move no money', () => {
  expect(leftOf(50_000, [{ state: 'asked', cents: 8_500, spentCents: null }, { state: 'refused', cents: 1, spentCents: null }])).toBe(50_000)
})

test('to reconcile for no more than was promised never lowers what is left', () => {
  const spending = fc.record({ cents: fc.nat(100_000), part: fc.double({ min: 0, max: 1, noNaN: true }) })
  fc.assert(fc.property(fc.array(spending, { maxLength: 30 }), all => {
    const promised: Spending[] = all.map(s => ({ state: 'approved', cents: s.cents, spentCents: null }))
    const spent: Spending[] = all.map(s => ({ state: 'reconciled', cents: s.cents, spentCents: Math.floor(s.cents * s.part) }))
    expect(leftOf(5_000_000, spent)).toBeGreaterThanOrEqual(leftOf(5_000_000, promised))
  }), { seed: 20261124, numRuns: 200 })
})

test('an answer is due a quarter of an hour after the question', () => {
  expect(dueAtMs(0)).toBe(900_000)
})
