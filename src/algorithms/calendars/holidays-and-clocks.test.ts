import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockChanges, elapsedMinutes, parseWallTime, type ClockRule } from './clock-time.ts'
import { day, weekdayOf } from './day.ts'
import { easterSunday, yearlyDay } from './holidays.ts'
import { weekStart } from './week.ts'

const every: ClockRule = { changes: 'every-year' }
const hours = (start: string, end: string, rule: ClockRule) => {
  const [a, b] = [parseWallTime(start)!, parseWallTime(end)!]
  return (elapsedMinutes(a.date, b, rule) - elapsedMinutes(a.date, a, rule)) / 60
}

/** Another method: the paschal full moon by the epact, then the Sunday after it. */
const easterByEpact = (year: number): string => {
  const golden = (year % 19) + 1
  const century = Math.floor(year / 100) + 1
  const solar = Math.floor((3 * century) / 4) - 12
  const lunar = Math.floor((8 * century + 5) / 25) - 5
  let epact = (11 * golden + 20 + lunar - solar) % 30
  if (epact < 0) epact += 30
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1
  let n = 44 - epact
  if (n < 21) n += 30
  const sunday = Math.floor((5 * year) / 4) - solar - 10
  const offset = n + 7 - ((sunday + n) % 7)
  return new Date(Date.UTC(year, 2, offset)).toISOString().slice(0, 10)
}

test('Easter agrees with the epact method in every year from 1900 to 2200', () => {
  for (let year = 1900; year <= 2200; year++) expect(easterSunday(year)).toBe(easterByEpact(year))
})

test('yearly rules give the known days of 2025', () => {
  expect(yearlyDay({ easter: -2 }, 2025)).toBe('2025-04-18')
  expect(yearlyDay({ before: [5, 25], weekday: 'monday' }, 2025)).toBe('2025-05-19')
  expect(yearlyDay({ before: [5, 25], weekday: 'monday' }, 2026)).toBe('2026-05-18')
  expect(yearlyDay({ nth: 2, weekday: 'monday', month: 10 }, 2025)).toBe('2025-10-13')
  expect(yearlyDay({ fixed: [9, 30] }, 2025)).toBe('2025-09-30')
})

test('a night shift is an hour shorter when clocks go forward and an hour longer when they go back', () => {
  expect(hours('2025-03-08T22:00', '2025-03-09T06:00', every)).toBe(7)
  expect(hours('2025-11-01T22:00', '2025-11-02T06:00', every)).toBe(9)
  expect(hours('2025-11-01T22:00', '2025-11-02T06:00', { changes: 'never' })).toBe(8)
})

test('a place that stopped changing its clocks in 2026 went forward in March and stays there', () => {
  const stopped: ClockRule = { changes: 'last-forward', year: 2026 }
  expect(hours('2026-03-07T22:00', '2026-03-08T06:00', stopped)).toBe(7)
  expect(hours('2026-10-31T22:00', '2026-11-01T06:00', stopped)).toBe(8)
  expect(hours('2027-03-13T22:00', '2027-03-14T06:00', stopped)).toBe(8)
  expect(hours('2026-12-31T22:00', '2027-01-01T06:00', stopped)).toBe(8)
  expect(clockChanges(2027, stopped)).toEqual({ forward: null, back: null })
})

test('time never runs backwards on a wall clock outside the hour that comes twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 1438 }), (d, m) => {
      const date = new Date(Date.UTC(2025, 0, 1 + d)).toISOString().slice(0, 10)
      const a = { date: day(date), minute: m }
      const b = { date: day(date), minute: m + 1 }
      expect(elapsedMinutes(day('2025-01-01'), b, every)).toBeGreaterThanOrEqual(elapsedMinutes(day('2025-01-01'), a, every) - 59)
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('wall times with a zone, an impossible minute or an impossible day are refused; 24:00 is the next day', () => {
  expect(parseWallTime('2025-03-09T06:00Z')).toBeNull()
  expect(parseWallTime('2025-03-09T06:00-05:00')).toBeNull()
  expect(parseWallTime('2025-02-29T06:00')).toBeNull()
  expect(parseWallTime('2025-02-28T24:01')).toBeNull()
  expect(parseWallTime('2024-02-28T24:00')).toEqual({ date: '2024-02-29', minute: 0 })
})

test('a week begins on the chosen weekday on or before the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 20000 }), fc.constantFrom('sunday', 'monday', 'saturday' as const), (n, first) => {
      const date = day(new Date(n * 86_400_000).toISOString().slice(0, 10))
      const start = weekStart(date, first as 'sunday')
      expect(weekdayOf(start)).toBe(first)
      expect((Date.parse(date) - Date.parse(start)) / 86_400_000).toBeLessThan(7)
    }),
    { seed: 3, numRuns: 200 },
  )
})
