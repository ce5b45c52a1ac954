import { expect, test } from 'vitest'
import { written, type Written } from './build.ts'
import { ClaimRefused } from './claim.ts'
import { readClaim } from './read-claim.ts'
import { refusals } from './refusals.ts'

const codeOf = (over: Written): string => {
  try {
    readClaim(written({ jurisdiction: 'ON', ...over }))
    return 'read'
  } catch (error) {
    return error instanceof ClaimRefused ? error.code : 'other'
  }
}
const cents = (over: Written) => (readClaim(written({ jurisdiction: 'ON', ...over })).claim.agreed as { cents?: number }).cents

test('a shift that ends before it starts, or lasts more than a day, is refused', () => {
  expect(codeOf({ shifts: [{ start: '2025-11-03T08:00', end: '2025-11-03T07:00' }] })).toBe('wages.shift-ends-before-it-starts')
  expect(codeOf({ shifts: [{ start: '2025-11-03T08:00', end: '2025-11-03T08:00' }] })).toBe('wages.shift-ends-before-it-starts')
  expect(codeOf({ shifts: [{ start: '2025-11-03T08:00', end: '2025-11-04T09:00' }] })).toBe('wages.shift-longer-than-a-day')
  expect(codeOf({ shifts: [{ start: '2025-11-03T08:00', end: '2025-11-04T08:00' }] })).toBe('read')
})
test('a day of 25 hours, of negative hours or that does not exist is refused', () => {
  expect(codeOf({ days: [{ date: '2025-11-03', hours: 25 }] })).toBe('wages.more-hours-than-a-day')
  expect(codeOf({ days: [{ date: '2025-11-03', hours: 13 }, { date: '2025-11-03', hours: 12 }] })).toBe('wages.more-hours-than-a-day')
  expect(codeOf({ days: [{ date: '2025-11-03', hours: -1 }] })).toBe('wages.negative-hours')
  expect(codeOf({ days: [{ date: '2025-02-29', hours: 8 }] })).toBe('wages.not-a-day')
})
test('a break as long as the shift, or a negative one, is refused', () => {
  expect(codeOf({ shifts: [{ start: '2025-11-03T08:00', end: '2025-11-03T12:00', unpaidBreakMinutes: 240 }] })).toBe('wages.break-longer-than-shift')
  expect(codeOf({ shifts: [{ start: '2025-11-03T08:00', end: '2025-11-03T12:00', unpaidBreakMinutes: -5 }] })).toBe('wages.negative-break')
})
test('a time with a zone is refused: times are local to the place', () => {
  expect(codeOf({ shifts: [{ start: '2025-11-03T08:00Z', end: '2025-11-03T12:00Z' }] })).toBe('wages.not-a-local-time')
})
test('a day that is in the days and in the shifts is refused', () => {
  expect(codeOf({ days: [{ date: '2025-11-03', hours: 8 }], shifts: [{ start: '2025-11-03T08:00', end: '2025-11-03T12:00' }] })).toBe('wages.day-written-twice')
})
test('parts of cents, negative and impossible amounts are refused', () => {
  expect(codeOf({ paid: [{ on: '2025-11-03', cents: 10.5 }] })).toBe('wages.not-whole-cents')
  expect(codeOf({ paid: [{ on: '2025-11-03', cents: -1 }] })).toBe('wages.negative-amount')
  expect(codeOf({ agreement: { rate: 1e300 } })).toBe('wages.amount-too-large')
  expect(codeOf({ agreement: { rate: 'much' } })).toBe('wages.rate-not-a-number')
})
test('a place is named by code or in either language', () => {
  expect(['on', 'CA-ON', 'Ontario', 'Québec', 'Colombie-Britannique', 'federal', 'CA'].map(jurisdiction => readClaim(written({ jurisdiction })).claim.jurisdiction)).toEqual(['ON', 'ON', 'ON', 'QC', 'BC', 'CA', 'CA'])
  expect(codeOf({ jurisdiction: 'Texas' })).toBe('wages.unknown-jurisdiction')
})
test('an hourly wage is read in dollars, in cents, or as a text, and the reading is told', () => {
  expect([{ rate: 17.6 }, { rate: 20 }, { rate: 1760 }, { rate: '17,60 $' }, { rateCents: 1760 }, { rate: { cents: 1760 } }].map(agreement => cents({ agreement }))).toEqual([1760, 2000, 1760, 1760, 1760, 1760])
})
test('monthly, weekly, daily and piece wages are read', () => {
  expect([{ monthly: 2000 }, { monthly: 200000 }, { weekly: 700 }, { daily: 120 }, { piece: 0.75 }, { piece: 75 }].map(agreement => cents({ agreement }))).toEqual([200000, 200000, 70000, 12000, 75, 75])
})
test('every refusal has words in both languages', () => {
  for (const said of Object.values(refusals)) expect([said.en.length > 10, said.fr.length > 10, said.en !== said.fr]).toEqual([true, true, true])
})
