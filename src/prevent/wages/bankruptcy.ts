import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { addDays } from '../../algorithms/calendars/day.ts'
import { cents, roundCents, type Cents } from '../../algorithms/money/cents.ts'
import { mostInsurable } from './facts/insurable-earnings.ts'
import { wageEarnerProtection } from './law/wage-earner-protection.ts'

/** What the program pays when the employer is bankrupt, the rest that stays a claim, and the last day to apply. Null for a year whose cap is not held. */
export const wageEarnerPayment = (wages: Cents, bankruptOn: PlainDate): { capCents: Cents; paidCents: Cents; balanceCents: Cents; applyBy: PlainDate } | null => {
  const yearly = mostInsurable[Number(bankruptOn.slice(0, 4))]
  if (yearly === undefined) return null
  const capCents = cents(roundCents((yearly * 100) / 52) * wageEarnerProtection.weeks)
  const paidCents = cents(Math.min(wages, capCents))
  return { capCents, paidCents, balanceCents: cents(wages - paidCents), applyBy: addDays(bankruptOn, wageEarnerProtection.applyDays) }
}
