import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { decideTip, repeatsTip } from './tip.ts'

test('a tip in which nothing was done or said closes at once and its text goes on day 31', () => {
  expect(decideTip([], day('2026-11-23'))).toEqual({ state: 'closed', because: 'nothing-done', eraseOn: '2026-12-23' })
  expect(decideTip(['spoke-for'], day('2026-11-23'))).toEqual({ state: 'open', because: null, eraseOn: null })
})

describe('a statement that leaves the handler', () => {
  const tip = { text: 'She whispered that he holds her passport, in the lobby near the ice machine.', source: 'Ada Lantern, night clerk' }
  test('may not repeat four words of the tip in a row, however they are written', () => {
    expect(repeatsTip('Someone said THAT HE HOLDS HER — papers.', tip)).toBe(true)
    expect(repeatsTip('A man keeps another person’s passport.', tip)).toBe(false)
  })
  test('may not name who told', () => {
    expect(repeatsTip('Lantern told of a plate.', tip)).toBe(true)
    expect(repeatsTip('Plate DMO 512, telephone 204-555-0142.', tip)).toBe(false)
  })
  test('may not be the whole of a short tip', () => {
    expect(repeatsTip('Heard: help me.', { text: 'Help me', source: null })).toBe(true)
  })
  test('lets through no run of four words of any text, against a slow search', () => {
    const word = fc.constantFrom('he', 'she', 'took', 'the', 'card', 'car', 'room', 'two', 'night', 'red')
    const text = fc.array(word, { minLength: 4, maxLength: 14 })
    fc.assert(fc.property(text, text, (told, said) => {
      const slow = said.some((_, i) => i + 4 <= said.length && ` ${told.join(' ')} `.includes(` ${said.slice(i, i + 4).join(' ')} `))
      expect(repeatsTip(said.join(' '), { text: told.join(' '), source: null })).toBe(slow)
    }), { seed: 4, numRuns: 400 })
  })
})
