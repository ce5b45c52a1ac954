import { expect, test } from 'vitest'
import { elements } from './elements.ts'
import { nextAt, standingOf } from './plan.ts'

const hour = 3_600_000

test('twenty-two parts, each once, in both languages; one of them is never on her sheet', () => {
  expect(new Set(elements.map(e => e.code)).size).toBe(22)
  expect(elements.every(e => e.said.en !== '' && e.said.fr !== '' && e.said.en !== e.said.fr || e.code === 'SP12')).toBe(true)
  expect(elements.filter(e => !e.hers).map(e => e.code)).toEqual(['SP21'])
})

test('a check-in has half an hour of grace, and climbs after two hours', () => {
  expect([-2, -0.5, 0, 0.49, 0.5, 1.9, 2, 30].map(h => standingOf(0, h * hour))).toEqual(['later', 'now', 'now', 'now', 'missed', 'missed', 'climbs', 'climbs'])
})

test('settled, it comes again in its own rhythm, never in the past and never twice for one missed', () => {
  const at = Date.parse('2026-06-01T21:00:00-05:00')
  const day = 24 * hour
  expect(nextAt(at, 'once', at + hour, 'America/Winnipeg')).toBeNull()
  expect([1, -1, 50].map(h => nextAt(at, 'day', at + h * hour, 'America/Winnipeg')! - at)).toEqual([day, day, 3 * day])
  expect(nextAt(at, 'week', at + 7 * day, 'America/Winnipeg')! - at).toBe(14 * day)
})

test('nine in the evening stays nine in the evening when the clocks change', () => {
  const spring = Date.parse('2027-03-13T21:00:00-06:00')
  expect(new Date(nextAt(spring, 'day', spring + hour, 'America/Winnipeg')!).toISOString()).toBe(new Date('2027-03-14T21:00:00-05:00').toISOString())
  const autumn = Date.parse('2026-10-31T21:00:00-05:00')
  expect(new Date(nextAt(autumn, 'day', autumn + hour, 'America/Winnipeg')!).toISOString()).toBe(new Date('2026-11-01T21:00:00-06:00').toISOString())
  expect(nextAt(spring, 'day', spring + hour, 'America/Regina')! - spring).toBe(24 * hour)
})
