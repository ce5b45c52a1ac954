import { daysBetween } from '../../algorithms/calendars/day.ts'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { cents, type Cents } from '../../algorithms/money/cents.ts'
import type { Period } from './answer.ts'
import type { Payment } from './claim.ts'
import type { Draft } from './draft.ts'

export type Owing = { readonly key: string; readonly period: Period; readonly dueCents: number }
export type Settled = { readonly paidTo: ReadonlyMap<string, number>; readonly above: Cents }

const far = 10_000_000
const width = (p: Payment): number => (p.from === null || p.to === null ? far : daysBetween(p.from, p.to))
const order = (a: Payment, b: Payment): number => width(a) - width(b) || (a.from ?? '').localeCompare(b.from ?? '') || (a.to ?? '').localeCompare(b.to ?? '')

/**
 * Sets payments against pay periods: those for the shortest stretch of time first, each to the oldest unpaid period that it names,
 * or to the oldest of all when it names none. More paid never leaves more owing, and splitting a payment changes nothing.
 * O(p·u) at worst, for p payments with different periods over u pay periods.
 */
export const setPayments = (owing: readonly Owing[], payments: readonly Payment[]): Settled => {
  const left = new Map(owing.map(o => [o.key, o.dueCents]))
  let above = 0
  let firstFree = 0
  for (const p of payments.toSorted(order)) {
    let money: number = p.cents
    const free = p.from === null || p.to === null
    for (let i = free ? firstFree : 0; i < owing.length && money > 0; i++) {
      const o = owing[i]!
      if (!free && (o.period.to < p.from! || o.period.from > p.to!)) continue
      const taken = Math.min(money, left.get(o.key) ?? 0)
      left.set(o.key, (left.get(o.key) ?? 0) - taken)
      money -= taken
      if (free && left.get(o.key) === 0) firstFree = i
    }
    above += money
  }
  return { paidTo: new Map(owing.map(o => [o.key, o.dueCents - (left.get(o.key) ?? 0)])), above: cents(above) }
}

/** Within a pay period the agreed wage is paid first, then the minimum, then premiums and holidays. */
const rank: Readonly<Record<Draft['rule'], number>> = { 'agreed-wages': 0, 'minimum-wage': 1, overtime: 2, 'overtime-double': 3, 'holiday-premium': 4, 'holiday-pay': 5, 'vacation-pay': 6, deduction: 7, 'recruitment-fee': 8, interest: 9 }
export const inOrder = (drafts: readonly Draft[]): Draft[] => drafts.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : rank[a.rule] - rank[b.rule] || (a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0)))

/** The day on which a pay period had to be paid: the payday of it where one is known, else its last day. */
export const payday = (period: Period, payments: readonly Payment[]): PlainDate => {
  const named = payments.filter(p => p.from !== null && p.to !== null && p.from <= period.to && p.to >= period.from && p.on >= period.from).sort((a, b) => width(a) - width(b) || (a.on < b.on ? -1 : 1))[0]
  if (named) return named.on
  const next = payments.filter(p => p.from === null && p.on >= period.to).map(p => p.on).sort()[0]
  return next !== undefined && daysBetween(period.to, next) <= 31 ? next : period.to
}
