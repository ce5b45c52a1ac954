import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../algorithms/calendars/day.ts'
import { travelNotice, type TravelNotice } from './travel-notice.ts'

const trip: TravelNotice = { departsOn: day('2027-02-10'), returnsOn: day('2027-02-19'), noticeOn: day('2027-02-01'), abroad: true, childOffence: true, on: day('2027-02-01') }
const general: TravelNotice = { ...trip, childOffence: false }

describe('SOIRA s. 6(1.01): after a sexual offence against a child', () => {
  test('leaving 2027-02-10, notice 2027-02-01: latest lawful day 2027-01-27, five days late', () =>
    expect(travelNotice(trip)[0]).toMatchObject({ id: 'soira-travel-before', dueOn: '2027-01-27', lateDays: 5 }))
  test('notice on the latest day is in time, and nothing more is asked', () =>
    expect(travelNotice({ ...trip, noticeOn: day('2027-01-27') })).toMatchObject([{ dueOn: '2027-01-27', leftDays: 0 }]))
  test('one day abroad asks for a notice; six days within Canada do not', () => {
    expect(travelNotice({ ...trip, returnsOn: day('2027-02-11') })[0]!.dueOn).toBe('2027-01-27')
    expect(travelNotice({ ...trip, abroad: false, returnsOn: day('2027-02-16') })).toMatchObject([{ dueOn: null }])
  })
  test('(d): missed abroad, it is notified without delay', () => expect(travelNotice(trip).map(c => c.id)).toContain('soira-travel-late-child'))
})
describe('SOIRA s. 6(1): everyone else', () => {
  test('seven days away ask for a notice, six do not, at home or abroad', () => {
    expect(travelNotice({ ...general, returnsOn: day('2027-02-17') })[0]!.dueOn).toBe('2027-01-27')
    expect(travelNotice({ ...general, returnsOn: day('2027-02-16') })).toMatchObject([{ dueOn: null }])
  })
  test('(b): missed, within seven days after departure', () => expect(travelNotice(general)[2]).toMatchObject({ id: 'soira-travel-late', dueOn: '2027-02-17' }))
  test('a return that is not known makes the day conditional', () => expect(travelNotice({ ...general, returnsOn: undefined })[0]!.why.en).toContain('The return is not known'))
})
test('s. 6(1.03): a family emergency is named for departures from 2026-03-26, not the day before', () => {
  const excuse = (departs: string) => travelNotice({ ...trip, departsOn: day(departs), noticeOn: day(departs), returnsOn: day('2027-12-31') }).find(c => c.id === 'soira-excuse')!.why.en
  expect(excuse('2026-03-26')).toContain('family')
  expect(excuse('2026-03-25')).not.toContain('family')
})
test('before 2023-10-26 notice came before departure with no number of days; before 2016-12-01 nothing is said', () => {
  const on = (departs: string) => travelNotice({ ...trip, departsOn: day(departs), returnsOn: day('2030-01-01') })[0]!.dueOn
  expect(on('2023-10-25')).toBe('2023-10-25')
  expect(on('2023-11-09')).toBe('2023-10-26')
  expect(on('2023-11-08')).toBeNull()
  expect(on('2016-11-30')).toBeNull()
})
test('no notice yet: the days left are those of today', () => expect(travelNotice({ ...trip, noticeOn: undefined, on: day('2027-01-20') })[0]).toMatchObject({ leftDays: 7 }))
test('an earlier notice is never later, and a later departure never brings the day forward', () => {
  fc.assert(fc.property(fc.nat(2_000), fc.nat(60), fc.nat(60), (n, a, b) => {
    const departsOn = addDays(day('2024-01-01'), n)
    const late = (back: number) => travelNotice({ ...trip, departsOn, returnsOn: undefined, noticeOn: addDays(departsOn, -back) })[0]!.lateDays ?? 0
    expect(late(Math.max(a, b))).toBeLessThanOrEqual(late(Math.min(a, b)))
    expect(late(a)).toBe(Math.max(0, 14 - a))
  }), { seed: 14, numRuns: 300 })
})
