import { expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { dueOn, isLate } from './worry.ts'

const friday = day('2026-11-27')

test('what she says on a Friday is looked at by Monday and answered by the second Friday after', () => {
  expect(dueOn(friday, { seen: false, answer: null })).toBe('2026-11-30')
  expect(dueOn(friday, { seen: true, answer: null })).toBe('2026-12-11')
})

test('asking the agency is no answer yet; finding something is', () => {
  expect(dueOn(friday, { seen: true, answer: 'asked' })).toBe('2026-12-11')
  expect(dueOn(friday, { seen: true, answer: 'in-order' })).toBeNull()
})

test('it is late from the day after its last day', () => {
  expect(isLate(day('2026-11-30'), Date.UTC(2026, 10, 30, 23, 59))).toBe(false)
  expect(isLate(day('2026-11-30'), Date.UTC(2026, 11, 1))).toBe(true)
})
