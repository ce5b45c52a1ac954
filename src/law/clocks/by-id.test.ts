import { expect, test } from 'vitest'
import { addDays, day, type PlainDate } from '../../algorithms/calendars/day.ts'
import { clockRow, clockRows } from '../facts/clocks.ts'
import { clockIds, clocksById } from './by-id.ts'

const due = (id: string, from: string, on = '2026-11-23') => clocksById({ id, from: day(from), on: day(on) })!
test.each([
  ['rs-summary', '2022-01-15', '2027-01-15', 'Criminal Records Act s. 4(1)(b): five years after a summary sentence'],
  ['rs-indictable', '2022-01-15', '2032-01-15', 'Criminal Records Act s. 4(1)(a): ten years'],
  ['records-3p', '2027-03-01', '2026-12-31', 'Criminal Code s. 278.3(5): sixty days before the hearing'],
  ['records-278.93', '2027-03-08', '2027-03-01', 'Criminal Code s. 278.93(4): seven days before'],
  ['summary-limitation', '2026-02-28', '2027-02-28', 'Criminal Code s. 786(2): twelve months'],
  ['refugee-1y', '2026-05-01', '2027-05-01', 'IRPA s. 101(1)(b.1): one year'],
  ['production-review', '2026-11-01', '2026-12-01', 'Criminal Code s. 487.0193(2): thirty days'],
  ['net-preserve', '2026-11-01', '2026-11-22', 'I-20.7 s. 4(1): twenty-one days'],
  ['proceeds-lookback', '2026-11-01', '2016-11-01', 'Criminal Code s. 462.37(2.01)(a): ten years back'],
  ['supply-chain', '2026-06-01', '2027-05-31', 'S.C. 2023, c. 9, s. 11(1): each 31 May'],
  ['soira-annual', '2027-01-31', '2027-01-31', 'SOIRA s. 4.1(1)(c): within thirty days before the anniversary'],
  ['coord-agreement', '2026-01-01', '2027-01-01', 'S.C. 2019, c. 24, s. 20(3)(b): a year after the request'],
  ['employer-rights-info', '2026-05-01', '2026-05-01', 'IRPR 209.2(1)(a.1): on or before the first day'],
  ['vtip-trp-initial', '2025-02-04', '2026-02-04', 'MI81: at least twelve months since 2025-02-04'],
  ['vtip-trp-old', '2025-02-03', '2025-08-02', 'before it, at most 180 days'],
])('%s from %s is %s (%s)', (id, from, dueOn) => expect(due(id, from)[0]!.dueOn).toBe(dueOn))

test('a rule that did not stand on the day computes nothing', () => {
  expect(due('vtip-trp-initial', '2025-02-03')[0]!.dueOn).toBeNull()
  expect(due('vtip-trp-old', '2025-02-04')[0]!.dueOn).toBeNull()
  expect(due('refugee-1y', '2020-06-24')[0]!.dueOn).toBeNull()
})
test('the annual report opens thirty days before it closes', () => expect(due('soira-annual', '2027-01-31')[0]!.opensOn).toBe('2027-01-01'))
test('the duty to report a child is never a computed day', () => {
  expect(due('dtr', '2026-11-23')).toMatchObject([{ dueOn: null, confidence: 'unverified' }])
})
test('an order of unknown tier shows each length, and life has no end', () => expect(due('soira-duration', '2026-01-01').map(c => c.dueOn)).toEqual(['2036-01-01', '2046-01-01', null]))
test('a wait that is over is open, not late; a deadline that is over is late', () => {
  expect(due('rs-summary', '2015-01-01')[0]).toMatchObject({ leftDays: 0 })
  expect(due('production-review', '2026-01-01')[0]).toMatchObject({ lateDays: 296 })
})
test('an unverified clock says so in its confidence and in both texts', () => {
  for (const row of clockRows.filter(r => r.confidence === 'unverified')) {
    const [clock] = due(row.id, '2026-01-01')
    expect(clock!.confidence).toBe('unverified')
    expect(clock!.why).toMatchObject({ en: expect.stringContaining('Not verified'), fr: expect.stringContaining('Non vérifié') })
  }
  for (const place of ['mb', 'nl', 'nt', 'nu', 'pe', 'yt', 'ab']) expect(due(`complaint-wages-${place}`, '2026-01-01')[0]!.why.en).toContain('To be verified.')
})
test('ids are unique, and every clock answers with a citation, a day read and both languages', () => {
  expect(new Set(clockIds).size).toBe(67)
  for (const id of clockIds)
    for (const clock of due(id, '2026-01-01')) {
      expect(clock).toMatchObject({ id, cite: { en: expect.stringMatching(/./), fr: expect.stringMatching(/./) }, read: expect.stringMatching(/^20/) })
      expect(/undefined|\bnull\b|[^\u00a0] :| {2}/.test(clock.why.fr) || /undefined|\bnull\b| {2}/.test(clock.why.en)).toBe(false)
    }
})
test('a later start never gives an earlier day', () => {
  for (const id of clockIds) {
    let before: PlainDate | null = null
    for (let n = 0; n < 800; n += 13) {
      const { dueOn } = clocksById({ id, from: addDays(day('2025-06-01'), n) })![0]!
      if (before && dueOn) expect(dueOn >= before).toBe(true)
      before = dueOn ?? before
    }
  }
})
test('an id that is not held is null', () => {
  expect(clocksById({ id: 'jordan', from: day('2026-01-01') })).toBeNull()
  expect(clockRow('toString')).toBeNull()
})
