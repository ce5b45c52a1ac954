import { expect, test } from 'vitest'
import { dayOf, momentOf, weekdayOf } from './moments.ts'

const evening = new Date(2026, 10, 25, 17, 30).toISOString()

test('an instant is told in the zone of the device, in the manner of each language', () => {
  expect(dayOf(evening, 'en').replaceAll('\u00a0', ' ')).toBe('25 November 2026')
  expect(momentOf(evening, 'fr').replaceAll('\u00a0', ' ')).toBe('25 novembre, 17:30')
  expect(weekdayOf(evening, 'fr').replaceAll('\u00a0', ' ')).toBe('Mercredi 25 novembre')
})
