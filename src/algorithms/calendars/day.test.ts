import { expect, test } from 'vitest'
import { addDays, addMonths, covers, day, daysBetween, parseDay, weekdayOf } from './day.ts'

test('31 February is no day', () => {
  expect(parseDay('2026-02-31')).toBeNull()
  expect(parseDay('2028-02-29')).toBe('2028-02-29')
  expect(parseDay('26-02-01')).toBeNull()
})

test('a month after 31 January is the last day of February', () => {
  expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
  expect(addMonths(day('2025-12-08'), 18)).toBe('2027-06-08')
})

test('counting days forward and back agree', () => {
  expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01')
  expect(daysBetween(day('2027-06-08'), day('2027-07-15'))).toBe(37)
})

test('23 November 2026 is a Monday', () => expect(weekdayOf(day('2026-11-23'))).toBe('monday'))

test('a span holds both of its ends', () => {
  const span = { from: day('2026-01-01'), to: day('2026-01-31') }
  expect([covers(span, day('2026-01-01')), covers(span, day('2026-01-31')), covers(span, day('2026-02-01'))]).toEqual([true, true, false])
})
