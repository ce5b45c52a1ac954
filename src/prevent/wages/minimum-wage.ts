import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { covers } from '../../algorithms/calendars/day.ts'
import type { Confidence } from '../../algorithms/facts/sourced.ts'
import type { Claim } from './claim.ts'
import type { MinimumWage, MinimumWages } from './facts/rates.ts'
import type { Jurisdiction, WageCategory } from './law/law.ts'

export type Floor =
  | { readonly is: 'known'; readonly cents: number; readonly unit: 'hour' | 'day'; readonly from: Jurisdiction; readonly confidence: Confidence; readonly source: string }
  /** No row for the day: the answer is "cannot say", never the last rate known. */
  | { readonly is: 'unknown'; readonly why: 'no-rate' | 'province-not-given' | 'not-by-the-hour'; readonly rate?: MinimumWage }
  | { readonly is: 'none' }

const row = (wages: MinimumWages, place: Jurisdiction, category: WageCategory, date: PlainDate): MinimumWage | null =>
  wages[place].find(w => w.category === category && covers(w.span, date)) ?? null

const known = (w: MinimumWage, from: Jurisdiction): Floor =>
  w.unit === 'hour' || w.unit === 'day'
    ? { is: 'known', cents: w.cents, unit: w.unit, from, confidence: w.confidence, source: w.source }
    : { is: 'unknown', why: 'not-by-the-hour', rate: w }

/** A lower rate of a category gives way to the general one where no row of it covers the day. */
const inPlace = (wages: MinimumWages, place: Jurisdiction, category: WageCategory, date: PlainDate): Floor => {
  const found = row(wages, place, category, date) ?? (category === 'general' || category === 'student' || category === 'liquor-server' || category === 'tipped' ? row(wages, place, 'general', date) : null)
  return found ? known(found, place) : { is: 'unknown', why: 'no-rate' }
}

const firstFederalRate = '2021-12-29'

/** The minimum wage on the day worked. For federal work the higher of the federal rate and that of the province. */
export const minimumOn = (wages: MinimumWages, claim: Pick<Claim, 'jurisdiction' | 'province'>, category: WageCategory, date: PlainDate): Floor => {
  if (claim.jurisdiction !== 'CA') return inPlace(wages, claim.jurisdiction, category, date)
  const federal = inPlace(wages, 'CA', 'general', date)
  if (claim.province === null || claim.province === 'CA') return date < firstFederalRate ? { is: 'unknown', why: 'province-not-given' } : federal
  const provincial = inPlace(wages, claim.province, 'general', date)
  if (date < firstFederalRate || federal.is !== 'known') return federal.is === 'known' || date < firstFederalRate ? provincial : federal
  return provincial.is === 'known' && provincial.cents > federal.cents ? provincial : federal
}
