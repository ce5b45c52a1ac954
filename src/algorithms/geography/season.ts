import { addDays, type PlainDate } from '../calendars/day.ts'

/** First and last open day of each year as `MM-DD`, both included; a season may run over New Year. */
export type Season = readonly [first: string, last: string]

/** 21 days either side of an end: the road or ship may be closed (design value of ours). */
export const doubtDays = 21

const inSeason = (monthDay: string, [first, last]: Season): boolean => (first <= last ? first <= monthDay && monthDay <= last : monthDay >= first || monthDay <= last)

/** No season named means open all year. */
export const isOpenOn = (seasons: readonly Season[] | undefined, on: PlainDate): boolean => {
  const monthDay = on.slice(5)
  return !seasons || seasons.some(season => inSeason(monthDay, season))
}

/** Open on the day, but within 21 days of an end. */
export const mayBeClosedOn = (seasons: readonly Season[] | undefined, on: PlainDate): boolean =>
  seasons !== undefined && isOpenOn(seasons, on) && !(isOpenOn(seasons, addDays(on, -doubtDays)) && isOpenOn(seasons, addDays(on, doubtDays)))

/** November to March: slower driving. */
export const isWinter = (on: PlainDate): boolean => ['11', '12', '01', '02', '03'].includes(on.slice(5, 7))
