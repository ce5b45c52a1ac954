import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { addDays, covers, weekdayOf } from '../../algorithms/calendars/day.ts'
import { yearlyDay } from '../../algorithms/calendars/holidays.ts'
import { isWeekend } from '../../algorithms/calendars/week.ts'
import type { Claim } from './claim.ts'
import type { PaidHoliday } from './facts/holidays-of.ts'

export type Holiday = { readonly holiday: PaidHoliday; readonly date: PlainDate }

const moved = (h: PaidHoliday, date: PlainDate, worksSundays: boolean): PlainDate =>
  weekdayOf(date) === 'sunday' && (h.sundayMoves === 'always' || (h.sundayMoves === 'if-not-a-working-day' && !worksSundays)) ? addDays(date, 1) : date

/** The paid holidays of a place from `from` to `to`, in order; a choice of the employer only where the worker said which. */
export const holidaysBetween = (list: readonly PaidHoliday[], from: PlainDate, to: PlainDate, easter: Claim['easter'], worksSundays: boolean): Holiday[] => {
  const found: Holiday[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    for (const holiday of list) {
      const date = moved(holiday, yearlyDay(holiday.rule, year), worksSundays)
      const chosen = holiday.choice === undefined || easter === (holiday.id === 'gf' ? 'good-friday' : 'easter-monday')
      if (chosen && date >= from && date <= to && covers(holiday.span, date)) found.push({ holiday, date })
    }
  return found.sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** The working days that may stand in for a holiday that falls on a weekend day off: the one before, the one after. */
export const substituteDays = (date: PlainDate): readonly [PlainDate, PlainDate] => {
  let [before, after] = [addDays(date, -1), addDays(date, 1)]
  while (isWeekend(before)) before = addDays(before, -1)
  while (isWeekend(after)) after = addDays(after, 1)
  return [before, after]
}
