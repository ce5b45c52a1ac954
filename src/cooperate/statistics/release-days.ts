import { addDays, addMonths, day, type PlainDate, weekdayOf } from '../../algorithms/calendars/day.ts'

const office = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day at the secretariat. */
export const officeDay = (ms: number): PlainDate => day(office.format(ms))
export const firstOf = (date: PlainDate): PlainDate => day(`${date.slice(0, 7)}-01`)

/** The second Tuesday of the month of `date`. */
export const secondTuesday = (date: PlainDate): PlainDate => {
  const first = firstOf(date)
  const tuesday = [0, 1, 2, 3, 4, 5, 6].map(n => addDays(first, n)).find(d => weekdayOf(d) === 'tuesday')!
  return addDays(tuesday, 7)
}

/** Whole months, `before` not in it. */
export type Window = { readonly first: PlainDate; readonly before: PlainDate }
/** Twelve whole months that end before the first of the month of freezing. */
export const windowOf = (frozenOn: PlainDate): Window => ({ first: addMonths(frozenOn, -12), before: frozenOn })
export const lastMonthOf = (w: Window): string => addMonths(w.before, -1).slice(0, 7)
export const periodOf = (w: Window): string => `${w.first.slice(0, 7)}..${lastMonthOf(w)}`

export const contains = (a: Window, b: Window): boolean => a.first <= b.first && b.before <= a.before
export const overlap = (a: Window, b: Window): boolean => a.first < b.before && b.first < a.before
