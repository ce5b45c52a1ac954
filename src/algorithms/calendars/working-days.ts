import { addDays, type PlainDate, weekdayOf } from './day.ts'

/** The day `count` working days after `from`: Saturdays and Sundays do not count, holidays do (so that a promise is never later than it says). */
export const workingDaysAfter = (from: PlainDate, count: number): PlainDate => {
  let at = from
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (!['saturday', 'sunday'].includes(weekdayOf(at))) left -= 1
  }
  return at
}
