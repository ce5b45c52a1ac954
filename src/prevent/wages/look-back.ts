import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { addDays, addMonths, daysBetween, earlier } from '../../algorithms/calendars/day.ts'
import type { Confidence, Said } from '../../algorithms/facts/sourced.ts'
import type { LookBackStatus, Rule } from './answer.ts'
import type { Claim } from './claim.ts'
import type { Law } from './law/law.ts'
import { joined, say, toVerify } from './say.ts'

/** Months back that a sum may be asked for, by what it is. */
const monthsFor = (law: Law, rule: Rule): { months: number | null; confidence: Confidence } => {
  const { lookBack, fees } = law
  if (rule === 'recruitment-fee') return fees.months ? { months: fees.months.count, confidence: fees.months.confidence } : { months: lookBack.months, confidence: lookBack.confidence === 'official' ? 'secondary' : lookBack.confidence }
  if (rule === 'vacation-pay' && lookBack.vacation) return lookBack.vacation
  if ((rule === 'holiday-pay' || rule === 'holiday-premium') && lookBack.holidays) return lookBack.holidays
  return { months: lookBack.months, confidence: lookBack.confidence }
}

/** The day on which the window opens: so many months before the claim, or before the end of the work when that came first. */
export const windowOpens = (law: Law, endedOn: PlainDate | null, claimOn: PlainDate, months: number): PlainDate =>
  addMonths(law.lookBack.from === 'claim-or-end' && endedOn !== null ? earlier(endedOn, claimOn) : claimOn, -months)

const says: Readonly<Record<LookBackStatus['status'], Said>> = {
  inside: say('Inside the time that can be asked for.', 'Dans la période qui peut être réclamée.'),
  outside: say('Older than the time that can be asked for here: other routes (court, union, federal program) remain.', 'Plus ancien que ce qui peut être réclamé ici\u00a0: d’autres voies (tribunal, syndicat, programme fédéral) demeurent.'),
  'cannot-say': say('How far back a claim may reach here is not known: cannot say.', 'On ne sait pas jusqu’où une réclamation peut remonter ici\u00a0: impossible à dire.'),
}

/** Where a sum that became due on `dueOn` stands on the day of the claim. The window holds its first day. */
export const lookBackOf = (law: Law, claim: Pick<Claim, 'endedOn'>, claimOn: PlainDate, rule: Rule, dueOn: PlainDate): LookBackStatus => {
  const { months, confidence } = monthsFor(law, rule)
  const mark = (said: Said) => (confidence === 'unverified' ? joined(said, toVerify) : said)
  if (months === null) return { status: 'cannot-say', opensOn: null, lastDayToAsk: null, confidence, says: mark(says['cannot-say']) }
  const opensOn = windowOpens(law, claim.endedOn, claimOn, months)
  const status = dueOn >= opensOn ? 'inside' : 'outside'
  return { status, opensOn, lastDayToAsk: addMonths(dueOn, months), confidence, says: mark(says[status]) }
}

/** Debts cut by a window: what can still be asked for and what is outside. */
export const cutByWindow = (debts: readonly { readonly dueOn: PlainDate; readonly cents: number }[], opensOn: PlainDate): { inside: number; insideCents: number; outsideCents: number } => {
  const kept = debts.filter(d => d.dueOn >= opensOn)
  const total = (list: readonly { cents: number }[]) => list.reduce((t, d) => t + d.cents, 0)
  return { inside: kept.length, insideCents: total(kept), outsideCents: total(debts) - total(kept) }
}

/** A notice of inquiry stops a year's prescription for six months; the days that were left run on after it. */
export const prescribedOn = (dueOn: PlainDate, months: number, noticeOn: PlainDate | null, suspendedMonths: number): { prescribedOn: PlainDate; daysLeftAtNotice: number | null } => {
  const end = addMonths(dueOn, months)
  if (noticeOn === null || noticeOn > end) return { prescribedOn: end, daysLeftAtNotice: null }
  const left = daysBetween(noticeOn, end)
  return { prescribedOn: addDays(addMonths(noticeOn, suspendedMonths), left), daysLeftAtNotice: left }
}
