import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minutesUntil, plainNumber, reviewOf } from './emergency.ts'

const hour = 3_600_000

test('a review is due 72 hours after the opening, and one second later it is late', () => {
  expect(reviewOf(0, null, 72 * hour)).toEqual({ dueMs: 72 * hour, late: false })
  expect(reviewOf(0, null, 72 * hour + 1000).late).toBe(true)
})

test('a review made in time is never late afterwards, and one made late stays so', () => {
  fc.assert(fc.property(fc.nat(1e9), fc.nat(2e9), fc.nat(4e9), (opened, reviewedAfter, later) => {
    expect(reviewOf(opened, opened + reviewedAfter, opened + reviewedAfter + later).late).toBe(reviewedAfter > 72 * hour)
  }), { seed: 7 })
})

test('minutes left count a minute begun, and never fall below none', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e7 }), fc.integer({ min: 0, max: 1e7 }), (until, now) => {
    let slow = 0
    for (let at = now; at < until; at += 60_000) slow++
    expect(minutesUntil(until, now)).toBe(slow)
  }), { seed: 7, numRuns: 50 })
})

test('a number typed with blanks, small letters or a long dash is the same number', () => {
  expect([' tl-7k2m-40', 'TL–7K2M–40', 'TL 7K2M-40'].map(plainNumber)).toEqual(['TL-7K2M-40', 'TL-7K2M-40', 'TL7K2M-40'])
})
