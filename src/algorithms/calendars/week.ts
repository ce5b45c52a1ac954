import type { PlainDate, Weekday } from './day.ts'
import { addDays, weekdayOf } from './day.ts'

const order: readonly Weekday[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** The first day of the seven-day week that holds `date`, when weeks begin on `startsOn`. */
export const weekStart = (date: PlainDate, startsOn: Weekday): PlainDate =>
  addDays(date, -((order.indexOf(weekdayOf(date)) - order.indexOf(startsOn) + 7) % 7))

export const isWeekend = (date: PlainDate): boolean => ['saturday', 'sunday'].includes(weekdayOf(date))
