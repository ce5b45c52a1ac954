import { expect, test } from 'vitest'
import { day } from '../algorithms/calendars/day.ts'
import { findProvision, provisions, provisionsOn } from './library.ts'

test('a provision is found by its id', () => {
  expect(findProvision('cc-286.5')!.cite.en).toBe('Criminal Code, s. 286.5')
  expect(findProvision('cc-999')).toBeNull()
})
test('the purchase provisions are listed from 2014-12-06, not the day before', () => {
  const ids = (on: string) => provisionsOn(day(on)).map(p => p.id)
  expect(ids('2014-12-06')).toContain('cc-286.1-1')
  expect(ids('2014-12-05')).not.toContain('cc-286.1-1')
})
test('every provision shows what its source is worth', () => {
  expect(new Set(provisions.map(p => p.id)).size).toBe(provisions.length)
  expect(provisions.every(p => p.source !== '' && ['official', 'secondary', 'unverified'].includes(p.confidence))).toBe(true)
})
