import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { addDays, daysBetween, weekdayOf } from '../../algorithms/calendars/day.ts'
import { roundCents } from '../../algorithms/money/cents.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Base } from './holiday-base.ts'
import { baseOf, payFrom, windowOf } from './holiday-base.ts'
import type { Holiday } from './holiday-days.ts'
import type { Holidays, WindowPay } from './law/law.ts'
import { say } from './say.ts'
import type { Straight } from './straight-time.ts'
import type { Terms } from './terms.ts'
import { ticksPerHour } from './work.ts'

type Extra = ReadonlyMap<PlainDate, { holiday: number; overtime: number }>
export type HolidayAmount =
  | { readonly is: 'owed'; readonly quantity: number; readonly unit: 'hour' | 'dollar' | 'day'; readonly rateCents: number; readonly cents: number; readonly says: Said }
  | { readonly is: 'not-owed'; readonly says: Said }
  | { readonly is: 'cannot-say'; readonly says: Said }

const cannotSee: Said = say('The days before the holiday are not all listed.', 'Les jours qui précèdent le congé ne sont pas tous indiqués.')
const noStart: Said = say('The day on which the work began is not given.', 'Le jour où l’emploi a commencé n’est pas indiqué.')

/** Hours of a normal day: as agreed, else the middle day of those worked in the weeks around (the lower of two). */
export const normalDayHours = (terms: Terms, date: PlainDate): number | null => {
  if (terms.claim.hoursPerDay !== null) return terms.claim.hoursPerDay
  const [from, to] = [addDays(date, -28), addDays(date, 7)]
  const byDay = new Map<PlainDate, number>()
  for (const s of terms.work.stretches) if (s.day !== date && s.day >= from && s.day <= to) byDay.set(s.workDay, (byDay.get(s.workDay) ?? 0) + s.ticks)
  const sorted = [...byDay.values()].sort((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  return middle === undefined ? null : middle / ticksPerHour
}

const workedDays = (terms: Terms, from: PlainDate, to: PlainDate): { days: number; base: Base } => {
  const ones = new Map<PlainDate, number>()
  for (const s of terms.work.stretches) ones.set(s.day, 1)
  const base = baseOf(terms, ones, new Map(), { from, to })
  return { days: base.days, base }
}

/** Five of the last nine same weekdays worked; where fewer are listed, more than half of those. */
const isRegularDay = (terms: Terms, date: PlainDate): boolean => {
  const worked = new Set(terms.work.stretches.map(s => s.day))
  const first = terms.work.recordedFrom
  const back = Array.from({ length: 9 }, (_, i) => addDays(date, -7 * (i + 1))).filter(d => first !== null && d >= first)
  if (back.length >= 9) return back.filter(d => worked.has(d)).length >= 5
  if (back.length > 0) return back.filter(d => worked.has(d)).length * 2 > back.length
  return !['saturday', 'sunday'].includes(weekdayOf(date))
}

/** Whether the worker qualifies; null where the claim does not tell. */
const qualifies = (terms: Terms, rule: Holidays, date: PlainDate, worked: boolean): boolean | null => {
  if (rule.waivedIfWorked && worked) return true
  if (rule.daysEmployed > 0) {
    if (terms.serviceFrom === null) return null
    if (daysBetween(terms.serviceFrom, date) < rule.daysEmployed) return false
  }
  if (!rule.daysWorked) return true
  const { days, base } = workedDays(terms, addDays(date, -rule.daysWorked.of), addDays(date, -1))
  if (days >= rule.daysWorked.days) return true
  return base.complete ? false : null
}

const fromWindow = (terms: Terms, straight: Straight, extra: Extra, rule: WindowPay, date: PlainDate, rate: number): HolidayAmount => {
  const window = windowOf(terms, date, rule.days, rule.type === 'average-hours' ? 'day-before' : rule.ends)
  const base = baseOf(terms, straight.wagesOn, extra, window)
  if (!base.complete) return { is: 'cannot-say', says: cannotSee }
  const pay = payFrom(base, rule, rate)
  const cents = roundCents(pay)
  if (rule.type === 'share')
    return { is: 'owed', quantity: Math.round(pay / rule.share) / 100, unit: 'dollar', rateCents: rule.share * 100, cents, says: say('A share of the wages of the days before the holiday.', 'Une part du salaire des jours qui précèdent le congé.') }
  return { is: 'owed', quantity: 1, unit: 'day', rateCents: cents, cents, says: say('The average day before the holiday.', 'La journée moyenne avant le congé.') }
}

/** What the day itself pays to a worker who qualifies, worked or not, before any premium. */
export const holidayPay = (terms: Terms, straight: Straight, extra: Extra, rule: Holidays, { date }: Holiday, worked: boolean): HolidayAmount => {
  const may = qualifies(terms, rule, date, worked)
  if (may === null) return { is: 'cannot-say', says: terms.serviceFrom === null ? noStart : cannotSee }
  if (!may) return { is: 'not-owed', says: say('The worker has not yet worked long enough for this holiday.', 'La durée de l’emploi ne suffit pas encore pour ce congé.') }
  if (rule.regularDayOnly && !isRegularDay(terms, date)) return { is: 'not-owed', says: say('The holiday is not one of the worker’s regular days.', 'Le congé n’est pas un jour habituel de travail.') }
  const rate = straight.regularOn(date)
  if (rate === null) return { is: 'cannot-say', says: say('Neither a wage agreed nor a minimum wage is known for that day.', 'Ni salaire convenu ni salaire minimum n’est connu pour ce jour.') }
  if (rule.commission && terms.claim.commission) return fromWindow(terms, straight, extra, rule.commission, date, rate)
  if (rule.pay.type !== 'normal-day') return fromWindow(terms, straight, extra, rule.pay, date, rate)
  if (terms.claim.hoursVary === true) return fromWindow(terms, straight, extra, rule.pay.whenVarying, date, rate)
  const hours = normalDayHours(terms, date)
  if (hours === null) return { is: 'cannot-say', says: cannotSee }
  return { is: 'owed', quantity: Math.round(hours * 1e6) / 1e6, unit: 'hour', rateCents: rate, cents: roundCents(hours * rate), says: say('A normal day at the regular rate.', 'Une journée normale au taux habituel.') }
}
