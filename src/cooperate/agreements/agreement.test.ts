import { expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { simulated, stateOf } from './agreement.ts'

const terms = { liveAt: null, endedAt: null, lastDay: day('2026-12-31'), signatures: 0 }
const at = new Date(0)

test('an agreement is a draft, waits once someone signed, lives when opened, and is over after its last day whatever was written', () => {
  const today = day('2026-12-31')
  expect([stateOf(terms, today), stateOf({ ...terms, signatures: 1 }, today), stateOf({ ...terms, liveAt: at, signatures: 4 }, today), stateOf({ ...terms, liveAt: at }, day('2027-01-01')), stateOf({ ...terms, liveAt: at, endedAt: at }, today)])
    .toEqual(['draft', 'waiting', 'live', 'ended', 'ended'])
})

test('two lines to one team are the same people, and a part of one to nine makes the sum a lower end', () => {
  const lines = [{ kind: 'investigation', grantee: 'a', people: 2, records: 140 }, { kind: 'tip', grantee: 'a', people: 2, records: null }, { kind: 'case', grantee: 'b', people: 5, records: 0 }]
  expect(simulated(lines)).toEqual({ kinds: 2, people: 2, records: 140, fewer: true })
})
