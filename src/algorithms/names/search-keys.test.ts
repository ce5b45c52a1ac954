import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameParts, phoneticCodes } from './search-keys.ts'

test('one person written in several ways has the same parts', () => {
  expect(nameParts('Trần, Minh')).toEqual(['minh', 'tran'])
  expect(nameParts('MINH TRAN')).toEqual(['minh', 'tran'])
  expect(nameParts('Mme Hélène Côté-Roy')).toEqual(['helene', 'cote', 'roy'])
  expect(nameParts('ᐱᑕ ᑯᓄᒃ')).toEqual(['pita', 'kunuk'])
  expect(nameParts('Олена Шевченко')).toEqual(['olena', 'shevchenko'])
  expect(nameParts('J. de la Cruz')).toEqual(['cruz'])
})
test('text without letters has no parts, and no text breaks it', () => {
  expect(nameParts('  \u200b -- ')).toEqual([])
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => { expect(nameParts(text).every(part => part !== '')).toBe(true) }), { seed: 9, numRuns: 100 })
})
test('spellings that an English or a French ear takes for one share a code', () => {
  const shares = (a: string, b: string) => phoneticCodes(a).some(code => phoneticCodes(b).includes(code))
  expect(shares('wright', 'rite')).toBe(true)
  expect(shares('knight', 'night')).toBe(true)
  expect(shares('philip', 'filip')).toBe(true)
  expect(shares('gauthier', 'gautier')).toBe(true)
  expect(shares('beaulieu', 'bolieu')).toBe(true)
  expect(shares('theriault', 'terio')).toBe(true)
  expect(shares('tremblay', 'gagnon')).toBe(false)
})
test('a part has two codes and an empty one none', () => {
  expect(phoneticCodes('tremblay')).toHaveLength(2)
  expect(phoneticCodes('')).toEqual([])
})
