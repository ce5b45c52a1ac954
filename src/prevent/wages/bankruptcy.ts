import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { addDays } from '../../algorithms/calendars/day.ts'
import { cents, roundCents, type Cents } from '../../algorithms/money/cents.ts'
import type { Flag } from './answer.ts'
import type { Claim } from './claim.ts'
import { mostInsurable } from './facts/insurable-earnings.ts'
import { wageEarnerProtection } from './law/wage-earner-protection.ts'
import { joined, money, say, toVerify } from './say.ts'

/** What the program pays when the employer is bankrupt, the rest that stays a claim, and the last day to apply. Null for a year whose cap is not held. */
export const wageEarnerPayment = (wages: Cents, bankruptOn: PlainDate): { capCents: Cents; paidCents: Cents; balanceCents: Cents; applyBy: PlainDate } | null => {
  const yearly = mostInsurable[Number(bankruptOn.slice(0, 4))]
  if (yearly === undefined) return null
  const capCents = cents(roundCents((yearly * 100) / 52) * wageEarnerProtection.weeks)
  const paidCents = cents(Math.min(wages, capCents))
  return { capCents, paidCents, balanceCents: cents(wages - paidCents), applyBy: addDays(bankruptOn, wageEarnerProtection.applyDays) }
}

/** Says what the program can pay when the employer is bankrupt; the cap rests on insurable earnings from memory. */
export const bankruptcyFlag = (claim: Pick<Claim, 'bankruptOn'>, owed: Cents): Flag[] => {
  const payment = claim.bankruptOn === null ? null : wageEarnerPayment(owed, claim.bankruptOn)
  if (!payment) return []
  const parts = { p: money(payment.paidCents), c: money(payment.capCents), d: { en: payment.applyBy, fr: payment.applyBy } }
  return [{ code: 'wage-earner-protection', says: joined(say('The employer is bankrupt: the wage earner protection program may pay {p} (at most {c}); apply by {d}.', 'L’employeur est en faillite\u00a0: le programme de protection des salariés peut payer {p} (au plus {c}); demande avant le {d}.', parts), toVerify) }]
}
