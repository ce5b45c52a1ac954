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

export type Asked = { readonly sections: readonly ConsentSection[]; readonly purpose: ConsentPurpose; readonly until: PlainDate }

/** A consent ends within twelve months and covers no more than its purpose may. The end is the last moment of the day in every Canadian zone. */
export const decideConsent = (asked: Asked, today: PlainDate): { until: string } => {
  if (asked.until < today) return fail('consent.past')
  if (asked.until > addMonths(today, mostMonths)) return fail('consent.too-long')
  if (asked.sections.some(section => !widest[asked.purpose].includes(section))) return fail('consent.police-sections')
  return { until: `${asked.until}T23:59:59-03:30` }
}
