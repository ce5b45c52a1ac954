import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { dayBounds, instantOf, localDay, localTime } from './local-time.ts'
import { placeList } from './place-list.ts'
import { zoneDataNotice } from './zone-data.ts'

const winter = '2026-12-01T12:00:00Z'
const summer = '2026-07-01T12:00:00Z'
const clock = (instant: string, id: string) => {
  const { hour, minute, offsetMinutes } = localTime(Date.parse(instant), placeList().byId.get(id)!.zone)
  return [`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, offsetMinutes / 60]
}

describe('the clock of a place', () => {
  test.each([
    [winter, 'bc-victoria', '05:00', -7], [winter, 'ab-calgary', '06:00', -6], [winter, 'nt-yellowknife', '06:00', -6], [winter, 'nt-inuvik', '06:00', -6], [winter, 'yt-whitehorse', '05:00', -7],
    [winter, 'bc-fort-st-john', '05:00', -7], [winter, 'sk-regina', '06:00', -6], [winter, 'mb-winnipeg', '06:00', -6], [winter, 'nu-cambridge-bay', '05:00', -7], [winter, 'nu-rankin-inlet', '06:00', -6],
    [winter, 'nu-coral-harbour', '07:00', -5], [winter, 'nu-iqaluit', '07:00', -5], [winter, 'qc-blanc-sablon', '08:00', -4], [winter, 'qc-iles-de-la-madeleine', '08:00', -4], [winter, 'nl-marys-harbour', '08:30', -3.5],
    [winter, 'nl-nain', '08:00', -4], [summer, 'qc-blanc-sablon', '08:00', -4], [summer, 'qc-iles-de-la-madeleine', '09:00', -3], [summer, 'nu-coral-harbour', '07:00', -5], [summer, 'bc-victoria', '05:00', -7],
  ])('%s in %s is %s', (instant, id, time, offset) => expect(clock(instant, id)).toEqual([time, offset]))
  test('still changed in the winter before the law did', () => {
    expect(clock('2026-01-15T12:00:00Z', 'bc-victoria')).toEqual(['04:00', -8])
    expect(clock('2026-01-15T12:00:00Z', 'ab-calgary')).toEqual(['05:00', -7])
    expect(clock('2026-01-15T12:00:00Z', 'nt-inuvik')).toEqual(['05:00', -7])
  })
  test('is known for every listed place', () => expect(placeList().places.filter(p => !Number.isInteger(localTime(Date.parse(winter), p.zone).offsetMinutes))).toEqual([]))
})

test('the day ends at midnight of the place, not of the server', () => {
  expect(localDay(Date.parse('2026-12-02T06:59:00Z'), 'America/Vancouver')).toBe('2026-12-01')
  expect(localDay(Date.parse('2026-12-02T07:00:00Z'), 'America/Vancouver')).toBe('2026-12-02')
})

test('an instant goes to the place’s clock and back', () => {
  const zones = [...new Set(placeList().places.map(p => p.zone))]
  fc.assert(fc.property(fc.integer({ min: Date.parse('2025-01-01') / 60_000, max: Date.parse('2029-01-01') / 60_000 }), fc.constantFrom(...zones), (minute, zone) => {
    const { day: on, hour, minute: m } = localTime(minute * 60_000, zone)
    const back = instantOf(on, hour, m, zone)
    return back === minute * 60_000 || back === minute * 60_000 - 3_600_000
  }), { seed: 9, numRuns: 400 })
})

test('a day has 23 hours when clocks go forward and 25 when they go back', () => {
  const hours = (date: string, zone: string) => { const { from, until } = dayBounds(day(date), zone); return (until - from) / 3_600_000 }
  expect(hours('2027-03-14', 'America/Toronto')).toBe(23)
  expect(hours('2026-11-01', 'America/Toronto')).toBe(25)
  expect(hours('2026-11-01', 'America/Vancouver')).toBe(24)
})

test('an unknown zone or no instant is an error, not a guess', () => {
  expect(() => localDay(NaN, 'America/Toronto')).toThrow(RangeError)
  expect(() => localDay(0, 'America/Atlantis')).toThrow(RangeError)
})

test('old time zone data is told in one sentence, new data not at all', () => {
  expect(zoneDataNotice('2026d')).toBeNull()
  expect(zoneDataNotice('2027a')).toBeNull()
  for (const version of ['2025c', '2026c', undefined, 'x']) expect(zoneDataNotice(version)?.en).toMatch(/older than 2026d[^.]*\.$/)
})
