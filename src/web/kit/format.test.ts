import { expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { cents } from '../../algorithms/money/cents.ts'
import { capped, clockTime, longDay, money, number, percent, shortDay } from './format.ts'
import { typesetFrench } from './typeset.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', '_')

test('money reads as each language writes it, with a true minus', () => {
  expect(money(cents(118_420), 'en')).toBe('$1,184.20')
  expect(plain(money(cents(118_420), 'fr'))).toBe('1_184,20_$')
  expect(money(cents(-104_000), 'en')).toBe('−$1,040.00')
  expect(plain(money(cents(-5), 'fr'))).toBe('−_0,05_$')
  expect(money(cents(0), 'en')).toBe('$0.00')
})

test('large numbers are grouped and a percentage keeps to its figure in French', () => {
  expect(number(1_234_567, 'en')).toBe('1,234,567')
  expect(plain(number(1_234_567, 'fr'))).toBe('1_234_567')
  expect(number(-0.04, 'en', 1)).toBe('0.0')
  expect(percent(71, 'en')).toBe('71%')
  expect(plain(percent(71.5, 'fr', 1))).toBe('71,5_%')
})

test('a count stops at its cap and says so', () => {
  expect(capped(500, 500, 'en')).toBe('500')
  expect(capped(501, 500, 'en')).toBe('500+')
})

test('the first of the month is written 1er in French sentences', () => {
  expect(plain(longDay(day('2026-11-01'), 'fr'))).toBe('1er_novembre 2026')
  expect(plain(longDay(day('2026-11-03'), 'en'))).toBe('3_November 2026')
  expect(plain(shortDay(day('2027-02-02'), 'fr'))).toBe('2_févr. 2027')
})

test('hours are 14 h in French sentences and 14:00 in columns', () => {
  expect(plain(clockTime('14:00', 'fr', 'sentence'))).toBe('14_h')
  expect(plain(clockTime('02:10', 'fr', 'sentence'))).toBe('2_h_10')
  expect(clockTime('02:10', 'fr')).toBe('02:10')
  expect(clockTime('02:10', 'en', 'sentence')).toBe('02:10')
})

test('Canadian French spacing: no-break before : % $ » and after «, nothing before ; ? !', () => {
  expect(plain(typesetFrench('Elle dit : « oui » à 71 % pour 20 $ ; vrai ?'))).toBe('Elle dit_: «_oui_» à 71_% pour 20_$; vrai?')
  expect(typesetFrench('à 14:00')).toBe('à 14:00')
  expect(plain(typesetFrench('1 184 dossiers, «ici»'))).toBe('1_184 dossiers, «_ici_»')
})
