import { addDays, type PlainDate } from '../../algorithms/calendars/day.ts'
import { instantOf, localTime } from '../../platform/places/local-time.ts'

export const wordsColumn = 'protect.safety_line.words'
export const ifMissedColumn = 'protect.check_in.if_missed'
export const everies = ['once', 'day', 'week'] as const
export type Every = (typeof everies)[number]
const hourMs = 3_600_000
const days: Readonly<Record<Every, number>> = { once: 0, day: 1, week: 7 }

/** Half an hour of grace, and after two hours whoever supervises sees it too. */
export const graceMs = hourMs / 2
export const climbsMs = 2 * hourMs

/** The next time of a check-in that was settled: the first of its rhythm after now, at the same hour on the clock of her zone, also where that clock changed. Null for one time only. */
export const nextAt = (atMs: number, every: Every, nowMs: number, zone: string): number | null => {
  const step = days[every]
  if (step === 0) return null
  const { day, hour, minute } = localTime(atMs, zone)
  let on = addDays(day, step * Math.max(1, Math.floor((nowMs - atMs) / (step * 24 * hourMs))))
  while (instantOf(on, hour, minute, zone) <= nowMs) on = addDays(on, step)
  return instantOf(on, hour, minute, zone)
}

export type Standing = 'later' | 'now' | 'missed' | 'climbs'
export const standingOf = (atMs: number, nowMs: number): Standing => (nowMs >= atMs + climbsMs ? 'climbs' : nowMs >= atMs + graceMs ? 'missed' : nowMs >= atMs - hourMs ? 'now' : 'later')

/** A month after it was looked at, where she named no day. */
export const defaultReview = (today: PlainDate): PlainDate => addDays(today, 30)
export const mostAheadDays = 366
