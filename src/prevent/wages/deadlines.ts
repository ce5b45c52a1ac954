import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { addDays, addMonths } from '../../algorithms/calendars/day.ts'
import { workingDaysAfter } from '../../algorithms/calendars/working-days.ts'
import type { Confidence, Said } from '../../algorithms/facts/sourced.ts'
import type { Deadline, Line } from './answer.ts'
import type { Claim } from './claim.ts'
import { wageEarnerProtection } from './law/wage-earner-protection.ts'
import type { Cited, Law } from './law/law.ts'
import { joined, say, toVerify } from './say.ts'

const made = (id: string, dueOn: PlainDate | null, claimOn: PlainDate, cited: Cited, why: Said, confidence: Confidence = cited.confidence): Deadline => ({
  id,
  dueOn,
  inTime: dueOn === null ? null : claimOn <= dueOn,
  confidence,
  cite: cited.cite,
  why: confidence === 'unverified' ? joined(why, toVerify) : why,
})

/** Last day to complain: from the last amount that fell due, or from the end of the work (open while it lasts). */
export const complaintDeadline = (law: Law, endedOn: PlainDate | null, lastDueOn: PlainDate | null): PlainDate | null => {
  const from = law.complaint.from === 'due' ? lastDueOn : endedOn
  return from === null ? null : addMonths(from, law.complaint.months)
}

export const finalPayOn = (law: Law, endedOn: PlainDate, quit: boolean): PlainDate | null => {
  const { days, ifQuit, count } = law.finalPay
  if (days === null) return null
  const number = quit && ifQuit !== undefined ? ifQuit : days
  return count === 'days' ? addDays(endedOn, number) : workingDaysAfter(endedOn, number)
}

const reprisal = (law: Law, on: PlainDate, claimOn: PlainDate): Deadline[] => {
  const { reprisal: rule } = law
  if (!rule) return []
  const dueOn = rule.days !== undefined ? addDays(on, rule.days) : addMonths(on, rule.months ?? 0)
  return [made('reprisal', dueOn, claimOn, rule, say('Last day to complain of dismissal or punishment for asking.', 'Dernier jour pour se plaindre d’un congédiement ou de représailles.'))]
}

/** Confirmed dates first, soonest first; an unconfirmed date never stands above a confirmed one. */
const sorted = (deadlines: readonly Deadline[]): Deadline[] => {
  const place = (d: Deadline) => (d.confidence === 'unverified' ? 1 : 0)
  return deadlines.toSorted((a, b) => place(a) - place(b) || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.id.localeCompare(b.id))
}

/** Every clock that runs on the claim. */
export const deadlinesOf = (law: Law, claim: Claim, claimOn: PlainDate, lines: readonly Pick<Line, 'dueOn' | 'owedCents' | 'rule' | 'window'>[]): Deadline[] => {
  const owed = lines.filter(l => l.owedCents > 0)
  const lastDue = lines.map(l => l.dueOn).sort().at(-1) ?? claim.paid.map(p => p.on).sort().at(-1) ?? null
  const all: Deadline[] = [made('complaint', complaintDeadline(law, claim.endedOn, lastDue), claimOn, law.complaint, say('Last day to file the complaint.', 'Dernier jour pour déposer la plainte.'))]
  const next = owed.filter(l => l.window.status === 'inside' && l.window.lastDayToAsk !== null).sort((a, b) => (a.window.lastDayToAsk! < b.window.lastDayToAsk! ? -1 : 1))[0]
  if (next) all.push(made('next-amount-lost', next.window.lastDayToAsk, claimOn, law.lookBack, say('After this day the oldest amount can no longer be asked for.', 'Après ce jour, la somme la plus ancienne ne peut plus être réclamée.'), next.window.confidence))
  if (claim.endedOn !== null) {
    const quit = claim.quit === true
    all.push(made('final-pay', finalPayOn(law, claim.endedOn, quit), claimOn, law.finalPay, law.finalPay.says))
  }
  const hit = claim.reprisalOn ?? claim.endedOn
  if (hit !== null) all.push(...reprisal(law, hit, claimOn))
  const firstFee = owed.filter(l => l.rule === 'recruitment-fee').map(l => l.dueOn).sort()[0]
  if (firstFee && law.fees.months) all.push(made('recruitment-fee', addMonths(firstFee, law.fees.months.count), claimOn, law.fees, say('Last day to ask back the recruitment fee.', 'Dernier jour pour réclamer les frais de recrutement.'), law.fees.months.confidence))
  if (claim.bankruptOn !== null) all.push(made('wage-earner-protection', addDays(claim.bankruptOn, wageEarnerProtection.applyDays), claimOn, wageEarnerProtection.apply, say('Last day to apply to the wage earner protection program.', 'Dernier jour pour s’adresser au programme de protection des salariés.')))
  return sorted(all)
}
