import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../algorithms/calendars/day.ts'
import { type Standing, standingOf } from './task.ts'

test('a task is announced the day before, due on its day, late after it, and climbs on the third day', () => {
  const due = day('2026-12-10')
  expect([-2, -1, 0, 1, 2, 3, 30].map(n => standingOf(due, addDays(due, n)))).toEqual(['later', 'soon', 'today', 'late', 'late', 'climbs', 'climbs'])
})

test('time only ever makes a task more pressing', () => {
  const rank: readonly Standing[] = ['later', 'soon', 'today', 'late', 'climbs']
  fc.assert(fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 400 }), (n, more) => {
    const due = day('2028-02-29')
    expect(rank.indexOf(standingOf(due, addDays(due, n + more)))).toBeGreaterThanOrEqual(rank.indexOf(standingOf(due, addDays(due, n))))
  }), { seed: 4, numRuns: 300 })
})
