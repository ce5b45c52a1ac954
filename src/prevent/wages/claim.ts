import type { WallTime } from '../../algorithms/calendars/clock-time.ts'
import type { PlainDate, Weekday } from '../../algorithms/calendars/day.ts'
import type { Cents } from '../../algorithms/money/cents.ts'
import type { Jurisdiction } from './law/law.ts'

export type Agreed =
  | { readonly by: 'hour'; readonly cents: number }
  | { readonly by: 'piece'; readonly cents: number }
  | { readonly by: 'day' | 'week' | 'month'; readonly cents: number; readonly hoursPerWeek: number | null }
  | { readonly by: 'nothing-known' }
export type Shift = { readonly start: WallTime; readonly end: WallTime; readonly unpaidBreakMinutes: number; readonly breakWorked: boolean; readonly pieces: number }
export type WorkedDay = { readonly date: PlainDate; readonly hours: number; readonly pieces: number }
export type Payment = { readonly on: PlainDate; readonly cents: Cents; readonly from: PlainDate | null; readonly to: PlainDate | null; readonly for: 'wages' | 'vacation-pay' }
export type Deduction = { readonly on: PlainDate; readonly cents: Cents; readonly kind: string; readonly units: number | null; readonly authorised: boolean | null }
export type Fee = { readonly on: PlainDate; readonly cents: Cents; readonly kind: string; readonly paidTo: string }
/** Pay before the days that are listed, used only as the base of holiday pay. */
export type EarlierPay = { readonly from: PlainDate; readonly to: PlainDate; readonly cents: Cents; readonly daysWorked: number | null; readonly vacationCents: Cents; readonly holidayCents: Cents; readonly overtimeCents: Cents; readonly hours: number | null }
export type InterestRate = { readonly from: PlainDate; readonly yearly: number }

/** One worker, one employer, times local to the place. What she was not asked is null. */
export type Claim = {
  readonly jurisdiction: Jurisdiction
  /** Where a federally regulated worker works. */
  readonly province: Jurisdiction | null
  readonly startedOn: PlainDate | null
  readonly endedOn: PlainDate | null
  readonly quit: boolean | null
  readonly claimOn: PlainDate | null
  readonly occupation: string
  readonly workerClass: string | null
  readonly age: number | null
  readonly student: boolean | null
  readonly farmWorker: boolean | null
  readonly smallFarm: boolean | null
  readonly agreed: Agreed
  readonly foreignCurrency: string | null
  readonly commission: boolean
  readonly hoursPerDay: number | null
  readonly hoursVary: boolean | null
  readonly easter: 'good-friday' | 'easter-monday' | null
  readonly vacationOnPaidWages: 'listed' | null
  readonly clocksChange: boolean | null
  readonly weekStartsOn: Weekday
  readonly shifts: readonly Shift[]
  readonly days: readonly WorkedDay[]
  readonly paid: readonly Payment[]
  readonly paidIs: 'gross' | 'net'
  readonly deductions: readonly Deduction[]
  readonly fees: readonly Fee[]
  readonly earlier: readonly EarlierPay[]
  readonly reprisalOn: PlainDate | null
  readonly bankruptOn: PlainDate | null
  readonly demandOn: PlainDate | null
  readonly interest: { readonly rates: readonly InterestRate[]; readonly until: PlainDate } | null
}

/** A claim that cannot be read; `code` is in the catalogue, `at` the place in the input. */
export class ClaimRefused extends Error {
  readonly code: string
  readonly at: string | undefined
  constructor(code: string, at?: string) {
    super(code)
    this.code = code
    this.at = at
  }
}
