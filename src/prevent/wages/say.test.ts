import { expect, test } from 'vitest'
import { money, number, percent, say } from './say.ts'

test('money is written as each language writes it, half cents kept', () => {
  expect([1760, 892.5, 123456789, 0, 5].map(c => money(c).en)).toEqual(['$17.60', '$8.925', '$1,234,567.89', '$0.00', '$0.05'])
  expect([1760, 892.5, 123456789].map(c => money(c).fr)).toEqual(['17,60\u00a0$', '8,925\u00a0$', '1\u00a0234\u00a0567,89\u00a0$'])
})
test('shares and numbers are short', () => {
  expect([percent(0.04).en, percent(3 / 52).fr, number(7.333333).fr]).toEqual(['4%', '5,77\u00a0%', '7,33'])
})
test('a sentence is filled in both languages and an unknown part is left', () => {
  expect(say('{a} of {b}', '{a} de {b}', { a: { en: 'one', fr: 'un' } })).toEqual({ en: 'one of {b}', fr: 'un de {b}' })
})
