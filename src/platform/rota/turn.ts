export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

const dayMinutes = 1440
const weekMinutes = 7 * dayMinutes

/** `20` is 20:00. */
export const minuteOf = (clock: string): number => {
  const [hour, minute = '0'] = clock.split(':')
  return Number(hour) * 60 + Number(minute)
}
/** A minute of any day as a clock shows it: 1500 is 01:00. */
export const clockOf = (minute: number): string => {
  const m = minute % dayMinutes
  return `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`
}

/** `weekday` 1 is Monday; `starts` a minute of that day; `setAt` orders who decided last. */
export type WeekTurn = { readonly member: string; readonly weekday: number; readonly starts: number; readonly minutes: number; readonly setAt: number }

/** Whether a turn of the week covers a minute of the week (Monday 00:00 is 0), over the end of Sunday too. */
export const coversMinute = (t: WeekTurn, weekMinute: number): boolean =>
  (((weekMinute - (t.weekday - 1) * dayMinutes - t.starts) % weekMinutes) + weekMinutes) % weekMinutes < t.minutes

/** Whom the week names at a minute: of those that cover it, the one set last. Null: nobody. */
export const namedAt = (week: readonly WeekTurn[], weekMinute: number): string | null =>
  week.filter(t => coversMinute(t, weekMinute)).sort((a, b) => b.setAt - a.setAt)[0]?.member ?? null
