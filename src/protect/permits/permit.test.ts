import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../algorithms/calendars/day.ts'
import { type Nearing, nearing } from './permit.ts'

const ends = day('2026-12-13')

test('story S3: a permit that ends on 2026-12-13 has twenty days on 2026-11-23, and someone acts from that day', () => {
  expect(nearing(ends, day('2026-11-23'))).toEqual({ near: 'twenty', daysLeft: 20 })
})

test('twenty, ten, five, the last day on which it still stands, and the day after', () => {
  expect([21, 20, 11, 10, 6, 5, 0, -1].map(n => nearing(ends, addDays(ends, -n)).near)).toEqual(['far', 'twenty', 'twenty', 'ten', 'ten', 'five', 'five', 'over'])
})

test('a day later is never less near', () => {
  const rank: readonly Nearing[] = ['far', 'twenty', 'ten', 'five', 'over']
  fc.assert(fc.property(fc.integer({ min: -60, max: 400 }), n => {
    expect(rank.indexOf(nearing(ends, addDays(ends, -n + 1)).near)).toBeGreaterThanOrEqual(rank.indexOf(nearing(ends, addDays(ends, -n)).near))
  }), { seed: 5, numRuns: 200 })
})
