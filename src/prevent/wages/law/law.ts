import type { Span } from '../../../algorithms/calendars/day.ts'
import { day } from '../../../algorithms/calendars/day.ts'
import type { Confidence, Said } from '../../../algorithms/facts/sourced.ts'

export type Jurisdiction = 'CA' | 'BC' | 'AB' | 'SK' | 'MB' | 'ON' | 'QC' | 'NB' | 'NS' | 'PE' | 'NL' | 'YT' | 'NT' | 'NU'
export type WageCategory = 'general' | 'student' | 'liquor-server' | 'tipped' | 'salesperson' | 'live-in-domestic' | 'live-in-home-support' | 'live-in-camp-leader' | 'resident-caretaker-61'
/** A rule with the text it rests on, how sure we are of it, and the ids of its sources. */
export type Cited = { readonly cite: Said; readonly confidence: Confidence; readonly source: string }
/** Parts of the law that an occupation may be outside of. */
export type Head = 'minimum-wage' | 'overtime' | 'holidays' | 'vacation'

export type Overtime = Cited & {
  readonly span: Span
  readonly dailyHours: number | null
  readonly weeklyHours: number | null
  readonly multiplier: number
  /** `minimum`: the premium rate is the multiplier of the minimum wage, not of the worker's own rate. */
  readonly base: 'regular' | 'minimum'
  readonly second?: { readonly dailyHours: number; readonly multiplier: number }
  /** Hours by which the weekly number falls for each holiday of the week. */
  readonly lessPerHoliday?: number
}

export type Vacation = Cited & {
  readonly span: Span
  /** Highest step whose completed years of service are reached; `share` of the base. */
  readonly steps: readonly { readonly years: number; readonly share: number }[]
  readonly excludes: readonly ('overtime' | 'holiday')[]
}

export type WindowPay =
  | { readonly type: 'share'; readonly share: number; readonly days: number; readonly ends: 'day-before' | 'week-before'; readonly includes: readonly ('holiday' | 'vacation' | 'overtime')[] }
  | { readonly type: 'average-day'; readonly days: number; readonly ends: 'day-before' | 'week-before' }
  | { readonly type: 'average-hours'; readonly days: number }
export type HolidayPay = WindowPay | { readonly type: 'normal-day'; readonly whenVarying: WindowPay }

export type Holidays = Cited & {
  readonly span: Span
  readonly daysEmployed: number
  readonly daysWorked?: { readonly days: number; readonly of: number }
  readonly waivedIfWorked?: boolean
  /** Paid only where the day is a regular working day of the worker. */
  readonly regularDayOnly?: boolean
  readonly pay: HolidayPay
  /** Where part of the pay is commission. */
  readonly commission?: WindowPay
  readonly premium: number
  readonly second?: { readonly hours: number; readonly premium: number }
  /** `instead`: the premium replaces holiday pay, at the worker's choice. */
  readonly holidayPayWhenWorked: 'added' | 'instead'
}

export type Cap = { readonly kind: 'meal' | 'lodging' | 'board' | 'board-and-lodging'; readonly cents: number; readonly per: 'each' | 'day' | 'week' | 'month' }
export type Deductions = Cited & { readonly caps: readonly Cap[]; readonly capsCite: Cited }
export type Fees = Cited & { readonly since: string | null; readonly months?: { readonly count: number; readonly confidence: Confidence } }

export type Complaint = Cited & { readonly months: number; readonly from: 'due' | 'end-of-employment' }
export type LookBack = Cited & {
  readonly months: number | null
  readonly from: 'claim' | 'claim-or-end'
  readonly vacation?: { readonly months: number; readonly confidence: Confidence }
  readonly holidays?: { readonly months: number; readonly confidence: Confidence }
}
export type FinalPay = Cited & { readonly days: number | null; readonly count: 'days' | 'working-days'; readonly ifQuit?: number; readonly says: Said }
export type Reprisal = Cited & { readonly days?: number; readonly months?: number }
export type Interest = Cited & { readonly from: 'end-or-claim' | 'demand' | 'none' | 'unknown'; readonly says: Said }

/** Workers to whom a part of the law does not apply, or applies otherwise. `words` are matched in the occupation that the worker gives. */
export type WorkerClass = Cited & {
  readonly id: string
  readonly says: Said
  readonly words: readonly string[]
  readonly outside: readonly Head[]
  readonly overtime?: { readonly dailyHours: number | null; readonly weeklyHours: number; readonly lessPerHoliday?: number }
  /** Vacation and holidays only from this many weeks of service. */
  readonly weeksOfService?: number
  readonly category?: WageCategory
  /** Caps on room and board of this class, before those of everyone. */
  readonly caps?: readonly Cap[]
  /** A charge for room or board that is never lawful. */
  readonly noBoardCharge?: boolean
}

export type Law = {
  readonly code: Jurisdiction
  readonly name: Said
  readonly minimumWage: Cited
  readonly overtime: readonly Overtime[]
  readonly vacation: readonly Vacation[]
  readonly holidays: readonly Holidays[]
  readonly finalPay: FinalPay
  readonly deductions: Deductions
  readonly fees: Fees
  readonly complaint: Complaint
  readonly lookBack: LookBack
  readonly reprisal: Reprisal | null
  readonly interest: Interest
  readonly breaks: Cited
  readonly classes: readonly WorkerClass[]
  /** Whether the farm exception can change the sum: the engine then asks. */
  readonly farm: 'asks' | 'no-matter'
}

export const readOn = day('2026-11-23')
export const always: Span = { from: day('1900-01-01'), to: null }
export const since = (from: string): Span => ({ from: day(from), to: null })
export const until = (to: string): Span => ({ from: day('1900-01-01'), to: day(to) })

/** Cites sections of an act in both languages. */
export const act =
  (en: string, fr: string) =>
  (sections: string | null, confidence: Confidence, source: string): Cited => ({
    cite: sections === null ? { en: `${en} (section to be verified)`, fr: `${fr} (article à vérifier)` } : { en: `${en}, s. ${sections}`, fr: `${fr}, art. ${sections.replace(' to ', ' à ').replace(' and ', ' et ')}` },
    confidence,
    source,
  })
