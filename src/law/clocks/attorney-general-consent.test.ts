import { expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { attorneyGeneralConsent } from './attorney-general-consent.ts'

const proceedingsOn = day('2027-03-01')
test('7(7): proceedings on 2027-03-01 against a person who is not a citizen: consent by 2027-03-09', () =>
  expect(attorneyGeneralConsent({ proceedingsOn, citizen: false })).toMatchObject([{ id: 'ag-consent-non-citizen', dueOn: '2027-03-09', confidence: 'official' }]))
test('7(7): none for a citizen', () => expect(attorneyGeneralConsent({ proceedingsOn, citizen: true })).toMatchObject([{ dueOn: null }]))
test('consent filed on 2027-03-05 leaves 4 days; on 2027-03-10 it is a day late', () => {
  expect(attorneyGeneralConsent({ proceedingsOn, citizen: false, consentOn: day('2027-03-05') })[0]).toMatchObject({ spentDays: 4, leftDays: 4 })
  expect(attorneyGeneralConsent({ proceedingsOn, citizen: false, consentOn: day('2027-03-10') })[0]).toMatchObject({ lateDays: 1 })
})
test('while nationality is not known the day is kept, and said to be open', () => {
  const [clock] = attorneyGeneralConsent({ proceedingsOn, citizen: null })
  expect(clock!.dueOn).toBe('2027-03-09')
  expect(clock!.why.en).toContain('Nationality is not known')
})
