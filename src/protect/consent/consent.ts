import { addMonths, type PlainDate } from '../../algorithms/calendars/day.ts'
import { fail } from '../../platform/errors/catalogue.ts'

export const consentSections = ['summary', 'identity', 'contact', 'needs', 'health', 'immigration', 'legal', 'safety', 'documents', 'affiliation', 'story', 'dependants', 'alerts'] as const
export type ConsentSection = (typeof consentSections)[number]
/** Sharing with investigators is its own purpose, never a default and never bundled. */
export const consentPurposes = ['support', 'claim', 'permit', 'investigate'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** What a consent may ever cover for a purpose; counselling is in none, and investigators get neither needs, health, safety nor immigration. */
const widest: Readonly<Record<ConsentPurpose, readonly ConsentSection[]>> = {
  support: consentSections,
  claim: ['summary', 'identity', 'contact', 'legal', 'documents'],
  permit: ['summary', 'identity', 'contact', 'legal', 'immigration', 'documents'],
  investigate: ['summary', 'identity', 'contact', 'story'],
}
const mostMonths = 12

/** On paper that she signed elsewhere, aloud, or signed at this desk. */
export const consentWays = ['spoken', 'paper', 'signed here'] as const
export const capacities = ['adult', 'mature minor', 'guardian'] as const
export type Way = { readonly how: (typeof consentWays)[number]; readonly capacity: (typeof capacities)[number]; readonly witness?: string | undefined; readonly interpreter: boolean; readonly givenOn: PlainDate; readonly scan?: string | undefined }

/**
 * Who asks is not who bears witness. A witness is needed for what the asker did not see signed (paper), for words of another day,
 * for words through an interpreter, and where a guardian speaks for a child. A scan is of something signed.
 */
export const decideWay = (way: Way, asker: string, today: PlainDate): Way => {
  const spokenApart = way.how === 'spoken' && (way.interpreter || way.givenOn < today)
  const needed = way.how === 'paper' || way.capacity === 'guardian' || spokenApart
  if (way.givenOn > today) return fail('consent.not-yet')
  if (way.witness === asker) return fail('consent.witness-self')
  if (needed && way.witness === undefined) return fail('consent.witness-needed')
  return way.scan !== undefined && way.how === 'spoken' ? fail('consent.nothing-signed') : way
}

export type Asked = { readonly sections: readonly ConsentSection[]; readonly purpose: ConsentPurpose; readonly until: PlainDate; readonly givenOn?: PlainDate | undefined }

/** A consent ends within twelve months of the day it was given and covers no more than its purpose may. The end is the last moment of the day in every Canadian zone. */
export const decideConsent = (asked: Asked, today: PlainDate): { until: string } => {
  if (asked.until < today) return fail('consent.past')
  if (asked.until > addMonths(asked.givenOn ?? today, mostMonths)) return fail('consent.too-long')
  if (asked.sections.some(section => !widest[asked.purpose].includes(section))) return fail('consent.police-sections')
  return { until: `${asked.until}T23:59:59-03:30` }
}
