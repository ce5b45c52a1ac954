import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, type PlainDate } from '../../algorithms/calendars/day.ts'
import { asksWhen, clocksOf, lateDaysOf, returnOf, type Journey } from './notice.ts'

const trip: Journey = { departsOn: day('2027-02-10'), returnsOn: returnOf(day('2027-02-10'), 9), abroad: true, childOffence: true, receivedOn: day('2027-02-01') }

test('S10, SOIRA s. 6(1.01): leaving 2027-02-10 for nine days, received 2027-02-01: latest lawful day 2027-01-27, five days late', () => {
  expect(trip.returnsOn).toBe('2027-02-19')
  expect(lateDaysOf(trip)).toBe(5)
  expect(clocksOf(trip)[0]).toMatchObject({ dueOn: '2027-01-27', cite: { en: expect.stringContaining('6(1') } })
})

/** Day by day on a calendar of its own: no library, no subtraction. */
const stepBack = (text: string): string => {
  let [year, month, date] = text.split('-').map(Number) as [number, number, number]
  date--
  if (date === 0) {
    month--
    if (month === 0) { month = 12; year-- }
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    date = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
const slowLate = (j: Journey): number | null => {
  let away = 0
  for (let at: string = j.returnsOn!; at !== j.departsOn; at = stepBack(at)) away++
  if (!(j.abroad && j.childOffence) && away < 7) return null
  let latest: string = j.departsOn
  for (let n = 0; n < 14; n++) latest = stepBack(latest)
  let late = 0
  for (let at: string = j.receivedOn; at > latest; at = stepBack(at)) late++
  return late
}
test('lateness equals a slow count of days on the calendar, over leap years and ends of years', () => {
  fc.assert(fc.property(fc.nat(4_000), fc.nat(40), fc.integer({ min: -5, max: 60 }), fc.boolean(), fc.boolean(), (n, away, before, abroad, childOffence) => {
    const departsOn: PlainDate = addDays(day('2023-11-10'), n)
    const journey: Journey = { departsOn, returnsOn: addDays(departsOn, away), abroad, childOffence, receivedOn: addDays(departsOn, -before) }
    expect(lateDaysOf(journey)).toBe(slowLate(journey))
  }), { seed: 6, numRuns: 400 })
})

test('when he knew is asked once an excuse is given, and not asked again', () => {
  expect([asksWhen({ excuse: 'none', knewOn: null }), asksWhen({ excuse: 'family-emergency', knewOn: null }), asksWhen({ excuse: 'family-emergency', knewOn: '2027-01-30' })]).toEqual([false, true, false])
})
