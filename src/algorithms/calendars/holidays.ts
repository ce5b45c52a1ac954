import type { PlainDate, Weekday } from './day.ts'
import { addDays, day, weekdayOf } from './day.ts'

/** How a yearly day is found: a date, a distance from Easter Sunday, the nth weekday of a month, or the last such weekday before a date. */
export type YearlyRule =
  | { readonly fixed: readonly [month: number, day: number] }
  | { readonly easter: number }
  | { readonly nth: number; readonly weekday: Weekday; readonly month: number }
  | { readonly before: readonly [month: number, day: number]; readonly weekday: Weekday }

const written = (year: number, month: number, dayOfMonth: number): PlainDate =>
  day(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`)

/** Easter Sunday of a Gregorian year, O(1). Anonymous algorithm as given by Butcher; Meeus, Astronomical Algorithms, ch. 8. */
export const easterSunday = (year: number): PlainDate => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return written(year, Math.floor(sum / 31), (sum % 31) + 1)
}

const stepTo = (from: PlainDate, weekday: Weekday, step: 1 | -1): PlainDate => {
  let at = from
  while (weekdayOf(at) !== weekday) at = addDays(at, step)
  return at
}

/** The day of the rule in `year`. */
export const yearlyDay = (rule: YearlyRule, year: number): PlainDate => {
  if ('fixed' in rule) return written(year, rule.fixed[0], rule.fixed[1])
  if ('easter' in rule) return addDays(easterSunday(year), rule.easter)
  if ('nth' in rule) return addDays(stepTo(written(year, rule.month, 1), rule.weekday, 1), 7 * (rule.nth - 1))
  return stepTo(addDays(written(year, rule.before[0], rule.before[1]), -1), rule.weekday, -1)
}
