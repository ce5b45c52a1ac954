import { expect, test } from 'vitest'
import { provinceCodes } from './provinces.ts'
import { todayIn } from './today-in.ts'

const oneInTheMorningInOttawa = Date.parse('2026-11-24T06:00:00Z')

test('at one in the morning in Ottawa it is still the day before in British Columbia and Yukon, and nothing there is late', () => {
  expect(provinceCodes.filter(p => todayIn(p, oneInTheMorningInOttawa) === '2026-11-23')).toEqual(['BC', 'YT'])
  expect(new Set(provinceCodes.map(p => todayIn(p, oneInTheMorningInOttawa)))).toEqual(new Set(['2026-11-23', '2026-11-24']))
})

test('in the last hour of the day in Ottawa it is the day after in Newfoundland alone', () => {
  expect(provinceCodes.filter(p => todayIn(p, Date.parse('2026-11-24T03:45:00Z')) === '2026-11-24')).toEqual(['NL'])
})

test('where no province is named the day is that of Ottawa', () => {
  expect([todayIn(null, oneInTheMorningInOttawa), todayIn(null, oneInTheMorningInOttawa - 2 * 3_600_000)]).toEqual(['2026-11-24', '2026-11-23'])
})
