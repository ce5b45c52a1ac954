import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { addDays, daysBetween, earlier, later } from '../../algorithms/calendars/day.ts'
import { cents, sum, type Cents } from '../../algorithms/money/cents.ts'
import { bankruptcyFlag } from './bankruptcy.ts'
import { clocks } from './facts/clocks.ts'
import { minimumWages } from './facts/minimum-wages.ts'
import { paidHolidays } from './facts/paid-holidays.ts'
import type { MinimumWages } from './facts/rates.ts'
import { readOn } from './law/law.ts'
import type { Answer, Cannot, Line, Period } from './answer.ts'
import type { Claim } from './claim.ts'
import { complaintDeadline, deadlinesOf } from './deadlines.ts'
import { deductionDrafts } from './deductions.ts'
import type { Draft } from './draft.ts'
import { allFlags, assumedOf, cannotOf, questionsOf } from './findings.ts'
import { holidaysBetween, type Holiday } from './holiday-days.ts'
import { interestLine } from './interest-line.ts'
import { lookBackOf } from './look-back.ts'
import { inOrder, paydaysOf, setPayments, type Settled } from './payments.ts'
import { holidayDrafts, holidaysApply, overtimeDrafts } from './premiums.ts'
import { feeDrafts } from './recruitment-fees.ts'
import { joined, toVerify } from './say.ts'
import { payPeriodOf, payPeriods, straightTime } from './straight-time.ts'
import { termsOf, type Terms } from './terms.ts'
import { totalsOf } from './totals.ts'
import { inVacationBase, vacationDraft, vacationOn } from './vacation-pay.ts'
import { workOf } from './work.ts'

/** A holiday far from every day listed is not spoken of: the claim may leave out whole seasons. */
const isNear = (recorded: readonly PlainDate[], date: PlainDate): boolean => {
  const after = recorded.findIndex(d => d >= date)
  const [before, next] = [recorded.at(after === -1 ? -1 : after - 1), recorded[after]]
  return (after !== 0 && before !== undefined && daysBetween(before, date) <= 14) || (next !== undefined && daysBetween(date, next) <= 14)
}

/** Holidays in the weeks of the days listed, while the work lasted. */
const holidaysOf = (terms: Terms): Holiday[] => {
  const { claim, work } = terms
  if (work.recordedFrom === null || work.recordedTo === null || !holidaysApply(terms)) return []
  const from = later(terms.weekOf(work.recordedFrom), terms.serviceFrom ?? work.recordedFrom)
  const weekEnd = addDays(terms.weekOf(work.recordedTo), 6)
  const to = claim.endedOn === null ? weekEnd : earlier(weekEnd, later(claim.endedOn, work.recordedTo))
  const sundays = work.stretches.some(s => new Date(`${s.day}T00:00:00Z`).getUTCDay() === 0)
  return holidaysBetween(paidHolidays[claim.jurisdiction], from, to, claim.easter, sundays).filter(h => isNear(work.recorded, h.date))
}

type Reckoned = { readonly wages: readonly Draft[]; readonly cannot: readonly Cannot[] }
const wagesDue = (terms: Terms): Reckoned => {
  const straight = straightTime(terms, payPeriods(terms))
  const holidays = holidaysOf(terms)
  const counted = holidays.filter(h => !h.holiday.disputed && !(h.holiday.onlyIfWorked && !terms.work.stretches.some(s => s.day === h.date)))
  const overtime = overtimeDrafts(terms, straight, counted)
  const days = holidayDrafts(terms, straight, overtime.drafts, holidays)
  return { wages: inOrder([...straight.drafts, ...overtime.drafts, ...days.drafts]), cannot: [...overtime.cannot, ...days.cannot] }
}

type Paid = Draft & { readonly paidCents: Cents; readonly owedCents: Cents }

const settle = (terms: Terms, drafts: readonly Draft[], forWhat: 'wages' | 'vacation-pay'): { paid: Paid[]; above: Settled['above'] } => {
  const owing = drafts.map(d => ({ unit: payPeriodOf(terms, d.period.from).period, rule: d.rule, dueCents: d.dueCents }))
  // Pay taken home is pay after the deductions: they are put back, so that an unlawful one is counted once.
  const returned = terms.claim.paidIs === 'net' && forWhat === 'wages' ? terms.claim.deductions.map(d => ({ on: d.on, cents: d.cents, from: null, to: null, for: 'wages' as const })) : []
  const settled = setPayments(owing, [...terms.claim.paid.filter(p => p.for === forWhat), ...returned])
  return { paid: drafts.map((d, i) => ({ ...d, paidCents: settled.paidCents[i]!, owedCents: cents(d.dueCents - settled.paidCents[i]!) })), above: settled.above }
}

/** Vacation pay on the wages not paid; on all wages when the worker has listed what vacation pay she got. */
const vacationDue = (terms: Terms, wages: readonly Paid[]): Draft[] => {
  const all = terms.claim.vacationOnPaidWages === 'listed'
  return [...Map.groupBy(wages, d => d.key)].flatMap(([key, lines]) => {
    const period = { from: lines.map(l => l.period.from).sort()[0]!, to: lines.map(l => l.period.to).sort().at(-1)! }
    const found = vacationOn(terms, period.to)
    if (!found) return []
    const base = lines.filter(l => inVacationBase(found.rule, l.rule)).reduce((t, l) => t + (all ? l.dueCents : l.owedCents), 0)
    return vacationDraft(terms, key, period, base, !all) ?? []
  })
}

const lineOf = (terms: Terms, claimOn: PlainDate, payday: (period: Period) => PlainDate, d: Paid): Line => {
  const dueOn = d.head === 'wages' || d.head === 'vacation' ? payday(terms.periodOf(d.period.from)) : d.period.to
  const { key: _key, cited, ...rest } = d
  return { ...rest, cite: cited.cite, confidence: cited.confidence, source: cited.source, dueOn, window: lookBackOf(terms.law, terms.claim, claimOn, d.rule, dueOn), why: cited.confidence === 'unverified' ? joined(d.why, toVerify) : d.why }
}

/** The day of the claim; where none is given, the last day that the claim speaks of. */
const claimDay = (terms: Terms): PlainDate => {
  const { claim, work } = terms
  if (claim.claimOn !== null) return claim.claimOn
  const known = [work.recordedTo, claim.endedOn, ...claim.paid.map(p => p.on), ...claim.deductions.map(d => d.on), ...claim.fees.map(f => f.on), claim.startedOn].filter(d => d !== null)
  return known.sort().at(-1) ?? readOn
}

export type Facts = { readonly minimumWages: MinimumWages }
export const facts: Facts = { minimumWages }

/** One reading of the claim, without the range over open questions. O(n log n) in shifts. */
export const reckon = (claim: Claim, bareRate: boolean, from: Facts): Omit<Answer, 'totals'> & { paidAbove: Cents; late: boolean | null; claimOn: PlainDate } => {
  const clock = claim.clocksChange === null ? clocks[claim.jurisdiction === 'CA' ? (claim.province ?? 'CA') : claim.jurisdiction] : claim.clocksChange ? ({ changes: 'every-year' } as const) : ({ changes: 'never' } as const)
  const terms = termsOf(claim, workOf(claim, clock), from.minimumWages)
  const claimOn = claimDay(terms)
  const due = wagesDue(terms)
  const wages = settle(terms, due.wages, 'wages')
  const vacation = settle(terms, vacationDue(terms, wages.paid), 'vacation-pay')
  const deductions = deductionDrafts(terms)
  const fees = feeDrafts(terms)
  const apart = [...deductions.drafts, ...fees.drafts].map(d => ({ ...d, paidCents: cents(0), owedCents: d.dueCents }))
  const payday = paydaysOf(claim.paid)
  const before = [...wages.paid, ...vacation.paid, ...apart].map(d => lineOf(terms, claimOn, payday, d))
  const interest = interestLine(terms.law, claim, claimOn, before)
  const lines = [...before, ...interest.lines]
  const last = complaintDeadline(terms.law, claim.endedOn, lines.filter(l => l.owedCents > 0).map(l => l.dueOn).sort().at(-1) ?? null)
  return {
    lines,
    deadlines: deadlinesOf(terms.law, claim, claimOn, lines),
    cannot: [...cannotOf(terms), ...due.cannot, ...deductions.cannot, ...fees.cannot, ...interest.cannot],
    questions: questionsOf(terms, deductions.asks),
    flags: [...allFlags(terms), ...bankruptcyFlag(claim, sum(before.map(l => (l.head === 'wages' || l.head === 'vacation' ? l.owedCents : cents(0)))))],
    assumed: assumedOf(terms, bareRate, claimOn),
    paidAbove: cents(wages.above + vacation.above),
    late: last === null ? false : claimOn > last,
    claimOn,
  }
}

/** Every answer that the open questions allow. */
const readings = (claim: Claim, questions: readonly { readonly code: string }[]): Claim[] => {
  const open = new Set(questions.map(q => q.code))
  const farm: Claim[] = open.has('farm') ? [{ ...claim, farmWorker: true, workerClass: null }, { ...claim, farmWorker: false }] : [claim]
  const size = open.has('farm-size') ? farm.flatMap(c => [{ ...c, smallFarm: true }, { ...c, smallFarm: false }]) : farm
  return open.has('deduction-agreed') ? size.flatMap(c => [c, { ...c, deductions: c.deductions.map(d => ({ ...d, authorised: d.authorised ?? true })) }]) : size
}

/** What a worker is owed by law: each line with its rule and section, two totals (lost, and can be asked for), and what cannot be said. */
export const calculate = (claim: Claim, bareRate = false, from: Facts = facts): Answer => {
  const { paidAbove, late, claimOn: _day, ...answer } = reckon(claim, bareRate, from)
  const others = readings(claim, answer.questions)
  const sums = others.length === 1 ? [] : others.map(c => sum(reckon(c, bareRate, from).lines.map(l => l.owedCents)))
  const deadline = answer.deadlines.find(d => d.id === 'complaint')
  return { ...answer, totals: totalsOf(answer.lines, sums, paidAbove, late, deadline?.confidence ?? 'unverified') }
}
