import { expect, test } from 'vitest'
import { provinceCodes } from '../../platform/places/provinces.ts'
import type { Instant } from '../../platform/values/time.ts'
import { dayWhereSheIs } from './day-where-she-is.ts'

const oneInTheMorningInOttawa = Date.parse('2026-11-24T06:00:00Z') as Instant

test('at one in the morning in Ottawa it is still the day before for a file of British Columbia, and no task of hers is late', () => {
  expect(['BC', 'MB', 'ON', 'NL'].map(p => dayWhereSheIs(p, oneInTheMorningInOttawa))).toEqual(['2026-11-23', '2026-11-24', '2026-11-24', '2026-11-24'])
})

test('a file that names no province goes by the day in Ottawa', () => {
  expect(dayWhereSheIs(null, oneInTheMorningInOttawa)).toBe('2026-11-24')
  for (const p of provinceCodes) expect(['2026-11-23', '2026-11-24']).toContain(dayWhereSheIs(p, oneInTheMorningInOttawa))
})
