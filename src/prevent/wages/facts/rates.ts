import type { Span } from '../../../algorithms/calendars/day.ts'
import { day } from '../../../algorithms/calendars/day.ts'
import type { Confidence } from '../../../algorithms/facts/sourced.ts'
import type { Jurisdiction, WageCategory } from '../law/law.ts'

export type WageUnit = 'hour' | 'day' | 'week' | 'month'
export type MinimumWage = { readonly category: WageCategory; readonly span: Span; readonly cents: number; readonly unit: WageUnit; readonly confidence: Confidence; readonly source: string }
export type MinimumWages = Readonly<Record<Jurisdiction, readonly MinimumWage[]>>
type Row = readonly [WageCategory, string, string | null, number, WageUnit, Confidence, string]

export const rates = (table: Readonly<Record<Jurisdiction, readonly Row[]>>): MinimumWages =>
  Object.fromEntries(
    Object.entries(table).map(([code, rows]) => [
      code,
      rows.map(([category, from, to, cents, unit, confidence, source]) => ({ category, span: { from: day(from), to: to === null ? null : day(to) }, cents, unit, confidence, source })),
    ]),
  ) as unknown as MinimumWages
