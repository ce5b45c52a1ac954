import { expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { recordSuspension } from './record-suspension.ts'

test('s. 4(1)(b): a summary sentence fully served on 2022-01-15 may be applied for from 2027-01-15', () => {
  const wait = recordSuspension('summary', day('2022-01-15'))
  expect(wait.earliestOn).toBe('2027-01-15')
  expect(wait.cite.en).toContain('s. 4(1)(b)')
})
test('s. 4(1)(a): an indictable one waits ten years', () => expect(recordSuspension('indictable', day('2022-01-15'))).toMatchObject({ earliestOn: '2032-01-15', cite: { en: expect.stringContaining('4(1)(a)') } }))
test('nothing is promised to be erased', () => expect(recordSuspension('summary', day('2022-01-15')).why.en).toContain('does not erase'))
