import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { daysBetween, earlier, later } from '../../algorithms/calendars/day.ts'
import { cents, roundCents, type Cents } from '../../algorithms/money/cents.ts'
import type { InterestRate } from './claim.ts'

/** Simple interest, actual days over 365, first day counted and the day of payment not; each rate period to the cent. Null before the first rate. */
export const simpleInterest = (principal: Cents, from: PlainDate, until: PlainDate, rates: readonly InterestRate[]): Cents | null => {
  if (until <= from) return cents(0)
  if (!rates[0] || rates[0].from > from) return null
  return cents(
    rates.reduce((total, rate, i) => {
      const start = later(rate.from, from)
      const end = earlier(rates[i + 1]?.from ?? until, until)
      return end > start ? total + roundCents((principal * rate.yearly * daysBetween(start, end)) / 365) : total
    }, 0),
  )
}

/** Simple interest of a number of days at one yearly rate. */
export const interestFor = (principal: Cents, yearly: number, days: number): Cents => roundCents((principal * yearly * days) / 365)
/** The further share that a commission may claim for itself: shown, never added to what the worker gets. */
export const commissionShare = (principal: Cents): Cents => roundCents(principal * 0.2)
