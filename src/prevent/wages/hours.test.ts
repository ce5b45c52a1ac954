import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClockRule } from '../../algorithms/calendars/clock-time.ts'
import { answerTo, hoursFor, owedFor } from './build.ts'
import { readClaim } from './read-claim.ts'
import { hoursOf, workOf } from './work.ts'

const shift = (start: string, end: string, unpaidBreakMinutes = 0) => ({ start, end, unpaidBreakMinutes })
const total = (answer: ReturnType<typeof answerTo>) => hoursFor(answer, 'agreed-wages')
const never: ClockRule = { changes: 'never' }
const workFrom = (shifts: ReturnType<typeof shift>[]) => workOf(readClaim({ jurisdiction: 'ON', shifts }).claim, never)

test('a shift across midnight takes the minimum wage of each of its days', () => {
  const a = answerTo({ jurisdiction: 'ON', agreement: { rate: 15 }, shifts: [shift('2025-09-30T22:00', '2025-10-01T06:00')] })
  expect(a.lines.filter(l => l.rule === 'minimum-wage').map(l => [l.quantity, l.rateCents])).toEqual([[2, 220], [6, 260]])
})

test('a night shift is one work day for daily overtime', () => {
  expect(hoursFor(answerTo({ jurisdiction: 'BC', shifts: [shift('2025-11-03T20:00', '2025-11-04T06:00')] }), 'overtime')).toBe(2)
})

test('a night shift across the end of a week keeps its daily overtime and gives its hours to both weeks', () => {
  const a = answerTo({ jurisdiction: 'BC', shifts: [shift('2025-11-08T20:00', '2025-11-09T06:00')] })
  expect([hoursFor(a, 'overtime'), a.lines.filter(l => l.rule === 'agreed-wages').map(l => l.quantity)]).toEqual([2, [4, 6]])
})

test('the night when clocks go back is paid an hour more in Ontario, and not in the places that stopped changing', () => {
  const night = [shift('2026-10-31T22:00', '2026-11-01T06:00')]
  expect(['ON', 'BC', 'AB', 'NT', 'SK', 'YT'].map(jurisdiction => total(answerTo({ jurisdiction, shifts: night })))).toEqual([9, 8, 8, 8, 8, 8])
})

test('the night when clocks went forward in March 2026 is an hour shorter in British Columbia', () => {
  expect(total(answerTo({ jurisdiction: 'BC', shifts: [shift('2026-03-07T22:00', '2026-03-08T06:00')] }))).toBe(7)
})

test('a part of a province without clock changes says so', () => {
  expect(total(answerTo({ jurisdiction: 'QC', answers: { clocksChange: false }, shifts: [shift('2026-10-31T22:00', '2026-11-01T06:00')] }))).toBe(8)
})

test('overlapping shifts count once and are flagged', () => {
  const a = answerTo({ jurisdiction: 'ON', shifts: [shift('2025-11-03T08:00', '2025-11-03T16:00'), shift('2025-11-03T12:00', '2025-11-03T20:00')] })
  expect([total(a), a.flags.map(f => f.code)]).toEqual([12, ['overlapping-shifts']])
})

test('an unpaid break is taken off, unless the worker had to work through it', () => {
  const s = shift('2025-11-03T08:00', '2025-11-03T16:30', 30)
  expect(total(answerTo({ jurisdiction: 'ON', shifts: [s] }))).toBe(8)
  expect(total(answerTo({ jurisdiction: 'ON', shifts: [{ ...s, breakWorked: true }] }))).toBe(8.5)
})

test('the leap day is a day like another', () => {
  expect(owedFor(answerTo({ jurisdiction: 'ON', agreement: { rate: 15 }, days: [{ date: '2024-02-29', hours: 8 }] }), 'minimum-wage')).toBe(1240)
})

test('hundredths of an hour are kept exactly', () => {
  expect(answerTo({ jurisdiction: 'ON', days: [{ date: '2025-11-03', hours: 7.33 }] }).lines[0]?.dueCents).toBe(14660)
})

test('time worked is the length of the union of the shifts, whatever their order', () => {
  const instant = (minute: number) => `2025-11-0${3 + Math.floor(minute / 1440)}T${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 1200 })), { minLength: 1, maxLength: 12 }), spans => {
      const shifts = spans.map(([from, length]) => shift(instant(from), instant(from + length)))
      const minutes = new Set(spans.flatMap(([from, length]) => Array.from({ length }, (_, i) => from + i)))
      const hours = (list: typeof shifts) => hoursOf(workFrom(list).stretches.reduce((t, s) => t + s.ticks, 0))
      expect(hours(shifts)).toBeCloseTo(minutes.size / 60, 5)
      expect(hours(shifts.toReversed())).toBe(hours(shifts))
    }),
    { seed: 5, numRuns: 100 },
  )
})
