import type { Span } from '../../../algorithms/calendars/day.ts'
import { day } from '../../../algorithms/calendars/day.ts'
import type { YearlyRule } from '../../../algorithms/calendars/holidays.ts'
import type { Confidence, Said } from '../../../algorithms/facts/sourced.ts'
import type { Jurisdiction } from '../law/law.ts'

export type HolidayMarks = {
  /** One of the group is owed; the employer chooses which. */
  readonly choice?: 'easter'
  readonly onlyIfWorked?: boolean
  /** A paid day, without a premium on the hours worked. */
  readonly noPremium?: boolean
  /** Sources disagree on whether it is a paid holiday: never counted in a sum. */
  readonly disputed?: boolean
  readonly sundayMoves?: 'always' | 'if-not-a-working-day'
}
export type PaidHoliday = HolidayMarks & { readonly id: string; readonly name: Said; readonly rule: YearlyRule; readonly span: Span; readonly confidence: Confidence; readonly source: string }
type Row = readonly [string, string, string, YearlyRule, string, string | null, Confidence, string, HolidayMarks]

export const holidaysOf = (table: Readonly<Record<Jurisdiction, readonly Row[]>>): Readonly<Record<Jurisdiction, readonly PaidHoliday[]>> =>
  Object.fromEntries(
    Object.entries(table).map(([code, rows]) => [
      code,
      rows.map(([id, en, fr, rule, from, to, confidence, source, marks]) => ({ ...marks, id, name: { en, fr }, rule, span: { from: day(from), to: to === null ? null : day(to) }, confidence, source })),
    ]),
  ) as unknown as Readonly<Record<Jurisdiction, readonly PaidHoliday[]>>
