import { expect, test } from 'vitest'
import { readHours } from './hours.ts'

test('hours are read as people write them in both languages', () => {
  expect([readHours('8'), readHours('8.5'), readHours('8,5'), readHours('8:30'), readHours('8 h 30'), readHours('8h')]).toEqual([8, 8.5, 8.5, 8.5, 8.5, 8])
})

test('what is no number of hours in a day is refused, not rounded', () => {
  expect([readHours(''), readHours('25'), readHours('24.5'), readHours('-3'), readHours('8:75'), readHours('eight')]).toEqual([null, null, null, null, null, null])
})
