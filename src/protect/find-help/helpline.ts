import { daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Confidence, Said } from '../../algorithms/facts/sourced.ts'
import type { ProvinceCode } from '../../platform/places/provinces.ts'

export type Category = 'trafficking' | 'emergency' | 'information_referral' | 'mental_health' | 'youth' | 'indigenous' | 'tips' | 'migrant_worker' | 'lgbtq2s' | 'victim_services' | 'sexual_assault' | 'medical_forensic' | 'domestic_violence' | 'child_protection' | 'counselling'
export type Hours = 'always' | 'mostly' | 'business' | 'unknown' | { readonly daily: readonly [string, string] } | { readonly weekdays: readonly [string, string]; readonly zone: 'ET' }
export type Helpline = {
  readonly id: string
  readonly name: Said
  readonly phone: string | null
  readonly text?: string
  readonly hours: Hours
  readonly languages: readonly string[]
  /** Has interpreters for other languages. */
  readonly interpreter?: true
  readonly in: readonly (ProvinceCode | 'CA')[]
  readonly category: Category
  readonly source: string
  readonly confidence: Confidence
}

/** What a person may need first, in the order of the page. Its place in the list is all that an address ever says. */
export const needs = ['place', 'talk', 'pay', 'papers', 'hurt', 'young', 'own', 'other', 'unsure'] as const
export type Need = (typeof needs)[number]

/** None leads to police or to a tip line; 911 stands on every page by itself. */
const answers: Readonly<Record<Need, readonly Category[]>> = {
  place: ['domestic_violence', 'trafficking', 'information_referral'],
  talk: ['mental_health', 'counselling', 'indigenous', 'lgbtq2s', 'trafficking'],
  pay: ['migrant_worker', 'information_referral'],
  papers: ['migrant_worker', 'information_referral'],
  hurt: ['sexual_assault', 'medical_forensic', 'victim_services', 'domestic_violence', 'trafficking', 'information_referral'],
  young: ['youth', 'child_protection'],
  own: ['indigenous', 'information_referral'],
  other: ['trafficking', 'domestic_violence', 'information_referral'],
  unsure: ['information_referral', 'trafficking', 'mental_health'],
}

/** Whose text the government reads; said before the number. */
export const isOfGovernment = (line: Helpline): boolean => line.id === 'tfw-tip'

const rank = (line: Helpline, place: ProvinceCode | null, order: readonly Category[]): readonly number[] => [
  place !== null && line.in.includes(place) ? 0 : 1,
  order.indexOf(line.category),
  line.confidence === 'official' ? 0 : 1,
  line.hours === 'always' ? 0 : 1,
]

const before = (a: readonly number[], b: readonly number[]): number => a.map((n, i) => n - b[i]!).find(n => n !== 0) ?? 0

/** The place's own lines first, then Canada's; within them by what answers the need best, then by how sure the number is. */
export const linesFor = (lines: readonly Helpline[], need: Need, place: ProvinceCode | null): Helpline[] => {
  const order = answers[need]
  return lines.filter(l => order.includes(l.category) && l.in.some(where => where === 'CA' || where === place))
    .sort((a, b) => before(rank(a, place, order), rank(b, place, order)) || (a.id < b.id ? -1 : 1))
}

/** A number that nobody has confirmed for 90 days is not shown as if it worked. */
export const freshForDays = 90
export const isFresh = (readOn: PlainDate, today: PlainDate): boolean => daysBetween(readOn, today) <= freshForDays

/** `tel:` without what only eyes need. */
export const telOf = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`
export const smsOf = (number: string): string => `sms:${number.replace(/[^\d+]/g, '')}`
