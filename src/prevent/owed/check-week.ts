import { addDays, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import { type Answer, calculate, laws, readClaim, type WorkerClass } from '../wages/public.ts'
import type { DeductionField, Week } from './week.ts'
import { hoursOf, sundayOf } from './week.ts'

/** One reading: as this worker, the answer of the law. `as` is null for a worker to whom no special rule applies. */
export type Reading = { readonly as: Said | null; readonly answer: Answer }
export type Checked = {
  readonly week: Week
  readonly hours: number
  /** The sum counted as paid because none was given: hours at the rate. */
  readonly countedPaidCents: number | null
  /** More than one when she does not know whether a special rule is hers. */
  readonly readings: readonly Reading[]
  readonly lowCents: number
  readonly highCents: number
  /** `cannot`: no sum was found and something that could be owed cannot be said; it is then never shown as zero. */
  readonly verdict: 'sum' | 'range' | 'cannot'
}

const kindWords: Readonly<Record<DeductionField, string>> = { van: 'transport (van)', housing: 'housing', meals: 'meals', hiring: 'recruitment', other: 'other' }

/** How many of its units a week of housing holds, where the law counts by the night. */
const nights = (week: Week, own: WorkerClass | null): number | null => {
  const cap = [...(own?.caps ?? []), ...laws[week.place].deductions.caps].find(c => c.kind === 'lodging' || c.kind === 'board-and-lodging')
  return cap?.per === 'day' || cap?.per === 'each' ? 7 : cap?.per === 'month' ? 12 / 52 : null
}

const wall = (date: PlainDate, minutes: number): string => {
  const [day, at] = [addDays(date, Math.floor(minutes / 1440)), minutes % 1440]
  return `${day}T${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}

const countedPaid = (week: Week): number | null => {
  if (week.paidCents !== null || week.rate === null) return null
  const units = { hour: hoursOf(week), day: week.days.filter(d => ('hours' in d ? d.hours > 0 : true)).length, week: 1 }[week.rate.per]
  return Math.round(units * week.rate.cents)
}

/** The week as the engine reads it: work weeks from Monday, paid on its Sunday, claimed today. */
const claimOf = (week: Week, own: WorkerClass | null, today: PlainDate) => {
  const [from, to] = [week.monday, sundayOf(week)]
  const dated = week.days.map((d, i) => [addDays(from, i), d] as const)
  const paid = week.paidCents ?? countedPaid(week) ?? 0
  return {
    jurisdiction: week.place, province: week.province, claimOn: today, endedOn: week.endedOn,
    worker: { class: own?.id ?? null, farmWorker: false, occupation: own ? '' : 'worker', startedOn: week.startedOn },
    agreement: { ...(week.rate === null ? {} : { [{ hour: 'rate', day: 'daily', week: 'weekly' }[week.rate.per]]: { cents: week.rate.cents } }), weekStartsOn: 'monday' },
    days: dated.flatMap(([date, d]) => ('hours' in d && d.hours > 0 ? [{ date, hours: d.hours }] : [])),
    shifts: dated.flatMap(([date, d]) => ('start' in d ? [{ start: wall(date, d.start), end: wall(date, d.end), unpaidBreakMinutes: week.pauseMinutes }] : [])),
    paid: [{ on: to, cents: paid, from, to }],
    paidIs: week.inHand && week.paidCents !== null ? 'net' : 'gross',
    deductions: Object.entries(week.deductions).map(([name, cents]) => ({
      on: to, cents, kind: kindWords[name as DeductionField], authorised: week.signed,
      units: name === 'housing' ? nights(week, own) : name === 'meals' ? week.mealCount : null,
    })),
  }
}

const answerFor = (week: Week, own: WorkerClass | null, today: PlainDate): Answer => {
  const { claim, bareRate } = readClaim(claimOf(week, own, today))
  return calculate(claim, bareRate)
}

/** Interest is asked of an officer, never part of the sum: that it is unknown makes no sum unsayable. */
const leavesOpen = (answer: Answer): boolean => answer.cannot.some(c => c.code !== 'interest')

/** What one week is owed by the law of its place, on the day of asking. Nothing is assumed about special rules: each that may hold is read. */
export const checkWeek = (week: Week, today: PlainDate): Checked => {
  const { classes } = laws[week.place]
  const chosen: readonly (WorkerClass | null)[] = week.work === 'unsure' ? [null, ...classes] : [classes.find(c => c.id === week.work) ?? null]
  const readings = chosen.map(own => ({ as: own?.says ?? null, answer: answerFor(week, own, today) }))
  const lowCents = Math.min(...readings.map(r => r.answer.totals.range.lowCents))
  const highCents = Math.max(...readings.map(r => r.answer.totals.range.highCents))
  const verdict = highCents === 0 && readings.some(r => leavesOpen(r.answer)) ? 'cannot' : lowCents === highCents ? 'sum' : 'range'
  return { week, hours: Math.round(hoursOf(week) * 100) / 100, countedPaidCents: countedPaid(week), readings, lowCents, highCents, verdict }
}
