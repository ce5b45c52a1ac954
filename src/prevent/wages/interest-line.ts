import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { earlier } from '../../algorithms/calendars/day.ts'
import { cents, sum } from '../../algorithms/money/cents.ts'
import type { Cannot, Line } from './answer.ts'
import type { Claim } from './claim.ts'
import { simpleInterest } from './interest.ts'
import type { Law } from './law/law.ts'
import { lookBackOf } from './look-back.ts'
import { say } from './say.ts'

const startOf = (law: Law, claim: Claim, claimOn: PlainDate): PlainDate | null => {
  if (law.interest.from === 'end-or-claim') return claim.endedOn === null ? claimOn : earlier(claim.endedOn, claimOn)
  return law.interest.from === 'demand' ? claim.demandOn : null
}

/** Interest on wages and vacation pay, only where the law gives it and the claim brings the rates; else it cannot be said. */
export const interestLine = (law: Law, claim: Claim, claimOn: PlainDate, lines: readonly Line[]): { lines: Line[]; cannot: Cannot[] } => {
  const principal = sum(lines.filter(l => l.head === 'wages' || l.head === 'vacation').map(l => l.owedCents))
  if (principal === 0 || law.interest.from === 'none') return { lines: [], cannot: [] }
  const start = startOf(law, claim, claimOn)
  const amount = claim.interest && start ? simpleInterest(principal, start, claim.interest.until, claim.interest.rates) : null
  if (amount === null || start === null || !claim.interest) return { lines: [], cannot: [{ code: 'interest', what: say('Interest on what is owed.', 'L’intérêt sur ce qui est dû.'), why: law.interest.says }] }
  if (amount === 0) return { lines: [], cannot: [] }
  const line: Line = {
    period: { from: start, to: claim.interest.until },
    rule: 'interest',
    head: 'interest',
    cite: law.interest.cite,
    confidence: law.interest.confidence,
    source: law.interest.source,
    quantity: 1,
    unit: 'once',
    rateCents: amount,
    dueCents: amount,
    paidCents: cents(0),
    owedCents: amount,
    dueOn: claim.interest.until,
    window: lookBackOf(law, claim, claimOn, 'interest', claim.interest.until),
    why: say('Simple interest at the rates given, by day over 365.', 'Intérêt simple aux taux donnés, par jour sur 365.'),
  }
  return { lines: [line], cannot: [] }
}
