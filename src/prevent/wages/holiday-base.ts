import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { addDays, daysBetween, earlier, later } from '../../algorithms/calendars/day.ts'
import { weekStart } from '../../algorithms/calendars/week.ts'
import type { WindowPay } from './law/law.ts'
import type { Terms } from './terms.ts'
import { ticksPerHour } from './work.ts'

/** What was earned and worked in the days before a holiday, in part cents. */
export type Base = { readonly wages: number; readonly vacation: number; readonly holiday: number; readonly overtime: number; readonly days: number; readonly hours: number; readonly complete: boolean }

/** The window of a rule that ends the day before the holiday or before its week. */
export const windowOf = (terms: Pick<Terms, 'claim'>, date: PlainDate, days: number, ends: 'day-before' | 'week-before'): { from: PlainDate; to: PlainDate } => {
  const to = addDays(ends === 'day-before' ? date : weekStart(date, terms.claim.weekStartsOn), -1)
  return { from: addDays(to, 1 - days), to }
}

/**
 * Sums days listed and earlier pay given over a window; pay that overlaps the window in part counts by its days.
 * `complete` when the days listed, the earlier pay or the start of the work reach over the whole of it.
 */
export const baseOf = (terms: Terms, wagesOn: ReadonlyMap<PlainDate, number>, extra: ReadonlyMap<PlainDate, { holiday: number; overtime: number }>, window: { from: PlainDate; to: PlainDate }): Base => {
  let [wages, vacation, holiday, overtime, days, hours] = [0, 0, 0, 0, 0, 0]
  let knownFrom = terms.work.recordedFrom
  for (const [d, own] of wagesOn) {
    if (d < window.from || d > window.to) continue
    days += 1
    wages += own
  }
  for (const [d, own] of extra) {
    if (d < window.from || d > window.to) continue
    holiday += own.holiday
    overtime += own.overtime
  }
  for (const s of terms.work.stretches) if (s.day >= window.from && s.day <= window.to) hours += s.ticks / ticksPerHour
  for (const e of terms.claim.earlier) {
    const [from, to] = [later(e.from, window.from), earlier(e.to, window.to)]
    if (from > to) continue
    const share = (daysBetween(from, to) + 1) / (daysBetween(e.from, e.to) + 1)
    wages += e.cents * share
    vacation += e.vacationCents * share
    holiday += e.holidayCents * share
    overtime += e.overtimeCents * share
    days += (e.daysWorked ?? 0) * share
    hours += (e.hours ?? 0) * share
    if (knownFrom === null || e.from < knownFrom) knownFrom = e.from
  }
  const needed = terms.serviceFrom === null ? window.from : later(window.from, terms.serviceFrom)
  return { wages, vacation, holiday, overtime, days: Math.round(days * 1e6) / 1e6, hours, complete: knownFrom !== null && knownFrom <= needed }
}

/** Holiday pay in part cents by a rule over a window. `rate` is the worker's hourly rate, for the rule of average hours. */
export const payFrom = (base: Base, rule: WindowPay, rate: number): number => {
  if (rule.type === 'average-hours') return base.days === 0 ? 0 : (base.hours / base.days) * rate
  if (rule.type === 'average-day') return base.days === 0 ? 0 : base.wages / base.days
  const extra = rule.includes.reduce((t, kind) => t + base[kind], 0)
  return (base.wages + extra) * rule.share
}
