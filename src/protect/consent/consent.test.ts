import { expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { consentSections, decideConsent } from './consent.ts'

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
