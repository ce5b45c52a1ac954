import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { daysBetween } from '../../algorithms/calendars/day.ts'
import { cents, type Cents } from '../../algorithms/money/cents.ts'
import type { Period } from './answer.ts'
import type { Payment } from './claim.ts'
import type { Draft } from './draft.ts'

/** A line that waits for its payment; `unit` is the pay period in which it is settled. */
export type Owing = { readonly unit: Period; readonly rule: Draft['rule']; readonly dueCents: number }
export type Settled = { readonly paidCents: readonly Cents[]; readonly above: Cents }

/** What was agreed is paid first, then the minimum, then premiums and holidays. */
const rank: Readonly<Record<Draft['rule'], number>> = { 'agreed-wages': 0, 'minimum-wage': 1, overtime: 2, 'overtime-double': 3, 'holiday-premium': 4, 'holiday-pay': 5, 'vacation-pay': 6, deduction: 7, 'recruitment-fee': 8, interest: 9 }
const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
export const inOrder = (drafts: readonly Draft[]): Draft[] => drafts.toSorted((a, b) => before(a.key, b.key) || rank[a.rule] - rank[b.rule] || before(a.period.from, b.period.from))

type Unit = { readonly period: Period; readonly lines: number[] }
const unitsOf = (owing: readonly Owing[]): Unit[] => {
  const units = new Map<string, Unit>()
  for (const [i, o] of owing.entries()) {
    const unit = units.get(o.unit.from) ?? { period: o.unit, lines: [] }
    unit.lines.push(i)
    units.set(o.unit.from, unit)
  }
  return [...units.values()].sort((a, b) => before(a.period.from, b.period.from))
}

/** First unit that does not end before `date`; units do not overlap. O(log u). */
const firstFrom = (units: readonly Unit[], date: PlainDate): number => {
  let [low, high] = [0, units.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (units[middle]!.period.to < date) low = middle + 1
    else high = middle
  }
  return low
}

type Named = { readonly from: PlainDate; readonly to: PlainDate; readonly cents: number }
/** Payments of one period as one, so that splitting a payment changes nothing; the shortest period first. */
const named = (payments: readonly Payment[]): Named[] => {
  const sums = new Map<string, Named>()
  for (const p of payments) {
    if (p.from === null || p.to === null) continue
    const key = `${p.from} ${p.to}`
    sums.set(key, { from: p.from, to: p.to, cents: (sums.get(key)?.cents ?? 0) + p.cents })
  }
  return [...sums.values()].sort((a, b) => daysBetween(a.from, a.to) - daysBetween(b.from, b.to) || before(a.from, b.from))
}

/**
 * Sets payments against lines. A payment that names a period pays the lines of the pay periods it touches; one that names none
 * pays the last pay period that ended by its day, and what is over goes to the oldest line unpaid. Each fill takes the lines in a
 * fixed order, so that more paid never leaves more owing, line by line. O(p log u + lines touched).
 */
export const setPayments = (owing: readonly Owing[], payments: readonly Payment[]): Settled => {
  const left = owing.map(o => o.dueCents)
  const units = unitsOf(owing)
  const byRank = (a: number, b: number) => rank[owing[a]!.rule] - rank[owing[b]!.rule] || a - b
  const fill = (lines: Iterable<number>, money: number): number => {
    let rest = money
    for (const i of lines) {
      if (rest === 0) break
      const taken = Math.min(rest, left[i]!)
      left[i] = left[i]! - taken
      rest -= taken
    }
    return rest
  }
  let above = 0
  for (const p of named(payments)) {
    const touched: number[] = []
    for (let u = firstFrom(units, p.from); u < units.length && units[u]!.period.from <= p.to; u++) touched.push(...units[u]!.lines)
    above += fill(touched.sort(byRank), p.cents)
  }
  let over = 0
  for (const p of payments.filter(x => x.from === null || x.to === null).sort((a, b) => before(a.on, b.on))) {
    const after = firstFrom(units, p.on)
    const unit = units[after]?.period.to === p.on ? units[after] : (units[after - 1] ?? units[after])
    over += unit ? fill(unit.lines.toSorted(byRank), p.cents) : p.cents
  }
  above += fill(units.flatMap(u => u.lines.toSorted(byRank)), over)
  return { paidCents: owing.map((o, i) => cents(o.dueCents - left[i]!)), above: cents(above) }
}

const width = (p: Payment): number => (p.from === null || p.to === null ? 10_000_000 : daysBetween(p.from, p.to))

/** Tells the day on which a pay period had to be paid: the payday of it where one is known, else its last day. O(p log p), then O(p) a period. */
export const paydaysOf = (payments: readonly Payment[]): ((period: Period) => PlainDate) => {
  const own = payments.filter(p => p.from !== null && p.to !== null).sort((a, b) => width(a) - width(b) || before(a.on, b.on))
  const free = payments.filter(p => p.from === null).map(p => p.on).sort()
  return period => {
    const first = own.find(p => p.from! <= period.to && p.to! >= period.from && p.on >= period.from)
    if (first) return first.on
    const next = free.find(on => on >= period.to)
    return next !== undefined && daysBetween(period.to, next) <= 31 ? next : period.to
  }
}
