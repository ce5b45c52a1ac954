import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, covers, day } from '../algorithms/calendars/day.ts'
import { versionOn } from './facts/spans.ts'
import { statesWithin } from './states-within.ts'

test('acts from 2014-09 to 2015-03 are cut at 2014-12-06: 286.1 has no text before it', () => {
  expect(statesWithin('286.1', { from: day('2014-09-01'), to: day('2015-03-31') })).toMatchObject([
    { span: { from: '2014-09-01', to: '2014-12-05' }, version: null },
    { span: { from: '2014-12-06', to: '2015-03-31' }, version: { by: expect.stringContaining('2014, c. 25') } },
  ])
})
test('279.01 is cut at the same day between two texts', () =>
  expect(statesWithin('279.01', { from: day('2014-09-01'), to: day('2015-03-31') }).map(s => [s.span.from, s.version?.changed.en])).toEqual([['2014-09-01', 'offence created, no minimum sentence'], ['2014-12-06', 'minimum sentences added']]))
test('the stretches cover each day once, with the text of that day', () => {
  fc.assert(fc.property(fc.constantFrom('279.01', '279.02', '286.1', '286.4', 'soira-6'), fc.nat(9_000), fc.nat(400), (section, start, length) => {
    const from = addDays(day('2004-01-01'), start), to = addDays(from, length)
    const cut = statesWithin(section, { from, to })
    for (let d = from; d <= to; d = addDays(d, 7)) {
      const within = cut.filter(s => covers(s.span, d))
      expect(within).toHaveLength(1)
      expect(within[0]!.version).toBe(versionOn(section, d))
    }
    expect([cut[0]!.span.from, cut.at(-1)!.span.to]).toEqual([from, to])
  }), { seed: 12, numRuns: 150 })
})
