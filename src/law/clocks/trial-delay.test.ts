import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, daysBetween } from '../../algorithms/calendars/day.ts'
import { trialDelay, type TrialDelay } from './trial-delay.ts'

const eleven: TrialDelay = { court: 'provincial', chargedOn: day('2025-12-08'), projectedEndOn: day('2027-07-15'), on: day('2026-11-23') }

describe('R. v. Jordan, 2016 SCC 27', () => {
  test('18 months in provincial court: sworn 2025-12-08, ceiling 2027-06-08, projected 37 days over', () =>
    expect(trialDelay(eleven)).toMatchObject([{ id: 'jordan-prov', dueOn: '2027-06-08', lateDays: 37, spentDays: 350, confidence: 'secondary' }]))
  test('45 days of defence delay: ceiling 2027-07-23, 8 days under', () => {
    const [clock] = trialDelay({ ...eleven, defenceDelayDays: 45 })
    expect(clock).toMatchObject({ dueOn: '2027-07-23', leftDays: 8 })
    expect(clock).not.toHaveProperty('lateDays')
  })
  test('30 months in superior court, and in provincial court after a preliminary inquiry', () => {
    expect(trialDelay({ ...eleven, court: 'superior' })[0]).toMatchObject({ id: 'jordan-sup', dueOn: '2028-06-08' })
    expect(trialDelay({ ...eleven, preliminaryInquiry: true })[0]).toMatchObject({ id: 'jordan-sup', dueOn: '2028-06-08' })
  })
  test('on the ceiling there are 0 days left; the day after, 1 late', () => {
    expect(trialDelay({ ...eleven, projectedEndOn: day('2027-06-08') })[0]).toMatchObject({ leftDays: 0 })
    expect(trialDelay({ ...eleven, projectedEndOn: day('2027-06-09') })[0]).toMatchObject({ lateDays: 1 })
  })
  test('with no projection, today is what counts', () => expect(trialDelay({ ...eleven, projectedEndOn: undefined })[0]).toMatchObject({ leftDays: 197 }))
  test('a charge of 31 August ends with February', () => expect(trialDelay({ ...eleven, chargedOn: day('2024-08-31') })[0]!.dueOn).toBe('2026-02-28'))
  test('only a charge before 2016-07-08 is told of the transitional rules', () => {
    expect(trialDelay({ ...eleven, chargedOn: day('2016-07-07') })[0]!.why.en).toContain('transitional')
    expect(trialDelay({ ...eleven, chargedOn: day('2016-07-08') })[0]!.why.en).not.toContain('transitional')
  })
})

const days = fc.integer({ min: 0, max: 20_000 }).map(n => addDays(day('2000-01-01'), n))
test('a later charge or more defence delay never brings the ceiling forward; left and late are never both', () => {
  fc.assert(fc.property(days, days, days, fc.nat(500), fc.nat(500), (one, two, on, d, more) => {
    const [a, b] = one <= two ? [one, two] : [two, one]
    const at = (chargedOn: typeof a, defenceDelayDays: number) => trialDelay({ court: 'provincial', chargedOn, defenceDelayDays, on })[0]!
    expect(at(a, d).dueOn! <= at(b, d).dueOn!).toBe(true)
    expect(daysBetween(at(a, d).dueOn!, at(a, d + more).dueOn!)).toBe(more)
    expect(('leftDays' in at(a, d)) !== ('lateDays' in at(a, d))).toBe(true)
  }), { seed: 11, numRuns: 500 })
})
