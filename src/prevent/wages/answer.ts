import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Confidence, Said } from '../../algorithms/facts/sourced.ts'
import type { Cents } from '../../algorithms/money/cents.ts'

export type Rule = 'agreed-wages' | 'minimum-wage' | 'overtime' | 'overtime-double' | 'holiday-premium' | 'holiday-pay' | 'vacation-pay' | 'deduction' | 'recruitment-fee' | 'interest'
export type LineHead = 'wages' | 'vacation' | 'deductions' | 'fees' | 'interest'
export type Period = { readonly from: PlainDate; readonly to: PlainDate }
export type LookBackStatus = { readonly status: 'inside' | 'outside' | 'cannot-say'; readonly opensOn: PlainDate | null; readonly lastDayToAsk: PlainDate | null; readonly confidence: Confidence; readonly says: Said }

/** One line of the arithmetic: `quantity × rateCents`, rounded half up once, is `dueCents`; owed = due − paid. */
export type Line = {
  readonly period: Period
  readonly rule: Rule
  readonly head: LineHead
  readonly cite: Said
  readonly confidence: Confidence
  readonly source: string
  readonly quantity: number
  readonly unit: 'hour' | 'piece' | 'day' | 'week' | 'month' | 'dollar' | 'once'
  /** Cents a unit; may hold a fraction (half a cent of a time and a half, a share of a wage). */
  readonly rateCents: number
  readonly dueCents: Cents
  readonly paidCents: Cents
  readonly owedCents: Cents
  readonly dueOn: PlainDate
  readonly window: LookBackStatus
  readonly why: Said
}
export type Deadline = { readonly id: string; readonly dueOn: PlainDate | null; readonly inTime: boolean | null; readonly confidence: Confidence; readonly cite: Said; readonly why: Said }
export type Cannot = { readonly code: string; readonly what: Said; readonly why: Said; readonly period?: Period }
export type Question = { readonly code: string; readonly ask: Said }
export type Flag = { readonly code: string; readonly says: Said; readonly period?: Period }
export type Assumed = { readonly code: string; readonly says: Said }

export type Totals = {
  readonly dueCents: Cents
  readonly paidCents: Cents
  readonly owedCents: Cents
  readonly claimableCents: Cents
  readonly outsideWindowCents: Cents
  readonly cannotSayCents: Cents
  readonly paidAboveCents: Cents
  readonly byHead: Readonly<Record<LineHead, Cents>>
  readonly range: { readonly lowCents: Cents; readonly highCents: Cents }
  readonly toVerify: boolean
  readonly says: Said
}
export type Answer = {
  readonly lines: readonly Line[]
  readonly totals: Totals
  readonly deadlines: readonly Deadline[]
  readonly cannot: readonly Cannot[]
  readonly questions: readonly Question[]
  readonly flags: readonly Flag[]
  readonly assumed: readonly Assumed[]
}
