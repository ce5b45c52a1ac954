import type { PlainDate } from './day.ts'
import { addDays, day, daysBetween, parseDay, weekdayOf } from './day.ts'

/** A time on the wall clock of a place: no zone, no instant. */
export type WallTime = { readonly date: PlainDate; readonly minute: number }
/**
 * When the clocks of a place go forward and back: every year (second Sunday of March, first Sunday of November,
 * 02:00), or until a year whose spring change was the last one. A table of ours, so that an older runtime is not an hour wrong.
 */
export type ClockRule = { readonly changes: 'never' | 'every-year' } | { readonly changes: 'last-forward'; readonly year: number }

const pattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/
const changeMinute = 120

/** `YYYY-MM-DDTHH:MM`, 24:00 allowed; null for anything else, a zone included. */
export const parseWallTime = (text: string): WallTime | null => {
  const parts = pattern.exec(text.trim())
  const date = parts && parseDay(parts[1]!)
  if (!parts || !date) return null
  const minute = Number(parts[2]) * 60 + Number(parts[3])
  if (Number(parts[3]) > 59 || minute > 1440) return null
  return minute === 1440 ? { date: addDays(date, 1), minute: 0 } : { date, minute }
}

const sundayOnOrAfter = (date: PlainDate): PlainDate => {
  let at = date
  while (weekdayOf(at) !== 'sunday') at = addDays(at, 1)
  return at
}

/** The days on which the clocks of `year` go forward and back; null where they do not. */
export const clockChanges = (year: number, rule: ClockRule): { forward: PlainDate | null; back: PlainDate | null } => {
  if (rule.changes === 'never' || (rule.changes === 'last-forward' && year > rule.year)) return { forward: null, back: null }
  const forward = sundayOnOrAfter(day(`${year}-03-08`))
  return { forward, back: rule.changes === 'last-forward' && year === rule.year ? null : sundayOnOrAfter(day(`${year}-11-01`)) }
}

/** Minutes by which the clock is ahead of standard time. The hour that comes twice is read as its first run; the hour that is skipped as standard time. */
const ahead = (at: WallTime, rule: ClockRule): number => {
  const year = Number(at.date.slice(0, 4))
  const { forward, back } = clockChanges(year, rule)
  if (rule.changes === 'last-forward' && year > rule.year) return 60
  if (!forward || at.date < forward || (at.date === forward && at.minute < changeMinute + 60)) return 0
  if (back && (at.date > back || (at.date === back && at.minute >= changeMinute))) return 0
  return 60
}

/** Minutes since the start of `origin` that have really passed at `at`; differences are true durations across a clock change. */
export const elapsedMinutes = (origin: PlainDate, at: WallTime, rule: ClockRule): number =>
  daysBetween(origin, at.date) * 1440 + at.minute - ahead(at, rule)
