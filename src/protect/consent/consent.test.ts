import { expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { consentSections, decideConsent, decideWay } from './consent.ts'

const today = day('2026-11-23')
const code = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}

test('a consent may last twelve months and not a day longer', () => {
  expect(decideConsent({ sections: ['needs'], purpose: 'support', until: day('2027-11-23') }, today).until).toContain('2027-11-23')
  expect(code(() => decideConsent({ sections: ['needs'], purpose: 'support', until: day('2027-11-24') }, today))).toBe('consent.too-long')
})

test('a consent that ended yesterday cannot be given today', () => {
  expect(code(() => decideConsent({ sections: ['needs'], purpose: 'support', until: day('2026-11-22') }, today))).toBe('consent.past')
})

test('no consent opens health, safety, immigration, needs or documents to investigators', () => {
  for (const section of consentSections.filter(s => !['summary', 'identity', 'contact', 'story'].includes(s)))
    expect(code(() => decideConsent({ sections: [section], purpose: 'investigate', until: today }, today))).toBe('consent.police-sections')
})

const way = { how: 'spoken', capacity: 'adult', interpreter: false, givenOn: today } as const
const asked = (over: Partial<Parameters<typeof decideWay>[0]>) => code(() => decideWay({ ...way, ...over }, 'asker', today))

test('words spoken today to the asker need no witness; paper, an interpreter, an earlier day and a guardian do', () => {
  expect([asked({}), asked({ how: 'signed here' })]).toEqual([null, null])
  for (const over of [{ how: 'paper' }, { interpreter: true }, { givenOn: day('2026-11-22') }, { capacity: 'guardian' }] as const) {
    expect(asked(over)).toBe('consent.witness-needed')
    expect(asked({ ...over, witness: 'other' })).toBe(null)
  }
})

test('who asks is never the witness, needed or not', () => {
  expect([asked({ witness: 'asker' }), asked({ how: 'paper', witness: 'asker' })]).toEqual(['consent.witness-self', 'consent.witness-self'])
})

test('a consent is not given tomorrow, and words have no scan', () => {
  expect([asked({ givenOn: day('2026-11-24') }), asked({ scan: 'file' }), asked({ how: 'signed here', scan: 'file' })]).toEqual(['consent.not-yet', 'consent.nothing-signed', null])
})

test('twelve months run from the day it was given, not from the day it was written down', () => {
  expect(code(() => decideConsent({ sections: ['needs'], purpose: 'support', givenOn: day('2026-10-23'), until: day('2027-10-24') }, today))).toBe('consent.too-long')
})
