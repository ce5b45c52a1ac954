import { addDays, type PlainDate } from '../../../algorithms/calendars/day.ts'

/** The day so many days from today (UTC): what a test writes as an end must not itself run out. */
export const inDays = (days: number): PlainDate => addDays(new Date().toISOString().slice(0, 10) as PlainDate, days)
