import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPartialDate } from './partial-date.ts'

test('a season of a year is a real answer in both languages', () => {
  expect(readPartialDate('spring 2024')).toEqual({ words: 'spring 2024', year: 2024, season: 'spring' })
  expect(readPartialDate('l’été 2023')).toEqual({ words: 'l’été 2023', year: 2023, season: 'summer' })
})

test('a day is read with its month, however it is written', () => {
  expect(readPartialDate('3 Nov 2024')).toEqual({ words: '3 Nov 2024', year: 2024, month: 11, day: 3 })
  expect(readPartialDate('le 1er février 2025')).toEqual({ words: 'le 1er février 2025', year: 2025, month: 2, day: 1 })
  expect(readPartialDate('2024-2-29')).toEqual({ words: '2024-2-29', year: 2024, month: 2, day: 29 })
})

test('"before the baby" stays in her words and nothing is guessed', () => {
  expect(readPartialDate('before the baby')).toEqual({ words: 'before the baby' })
  expect(readPartialDate('avant mai 2024')).toEqual({ words: 'avant mai 2024' })
})

test('a day that is no day is not kept as one', () => {
  expect(readPartialDate('31 April 2024')).toEqual({ words: '31 April 2024', year: 2024, month: 4 })
  expect(readPartialDate('2023-02-29')).toEqual({ words: '2023-02-29' })
})

test('two years or two months are not a date', () => {
  expect(readPartialDate('2023 2024')).toEqual({ words: '2023 2024' })
  expect(readPartialDate('May June 2024')).toEqual({ words: 'May June 2024' })
})

test('whatever is typed is kept, and what is read is on the calendar', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), typed => {
    const read = readPartialDate(typed)
    expect(read.words).toBe(typed.trim())
    expect(read.month === undefined || (read.month >= 1 && read.month <= 12)).toBe(true)
    expect(read.day === undefined || read.month !== undefined).toBe(true)
  }), { seed: 5 })
})
