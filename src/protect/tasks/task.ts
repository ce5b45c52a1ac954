import { addDays, daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'

export const whatColumn = 'protect.task.what'
/** From its day on it is in the day of whoever does it; the day before it is announced. */
export const announcedDays = 1
/** So many days after its day a supervisor sees it too. */
export const climbsAfterDays = 3

export type Standing = 'later' | 'soon' | 'today' | 'late' | 'climbs'
/** How an open task stands on a day where she is. */
export const standingOf = (dueOn: PlainDate, today: PlainDate): Standing => {
  const late = daysBetween(dueOn, today)
  if (late >= climbsAfterDays) return 'climbs'
  if (late > 0) return 'late'
  if (late === 0) return 'today'
  return daysBetween(addDays(today, announcedDays), dueOn) <= 0 ? 'soon' : 'later'
}
