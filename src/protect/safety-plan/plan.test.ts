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
  expect(nextAt(0, 'once', hour)).toBeNull()
  expect(nextAt(0, 'day', hour)).toBe(24 * hour)
  expect(nextAt(0, 'day', -hour)).toBe(24 * hour)
  expect(nextAt(0, 'day', 50 * hour)).toBe(72 * hour)
  expect(nextAt(0, 'week', 24 * 7 * hour)).toBe(2 * 24 * 7 * hour)
})
