import { addDays, day } from '../../algorithms/calendars/day.ts'
import type { Answer, Rule } from './answer.ts'
import { calculate } from './calculate.ts'
import { readClaim } from './read-claim.ts'

export type Written = Record<string, unknown>
/** A claim as a file would hold it; a test says only what matters to it. */
export const written = (over: Written): Written => ({ worker: { startedOn: '2024-01-02', occupation: 'cook', farmWorker: false }, agreement: { rate: 20 }, claimOn: '2026-11-24', ...over })
export const answerTo = (over: Written): Answer => {
  const { claim, bareRate } = readClaim(written(over))
  return calculate(claim, bareRate)
}
/** Days from `first` on, one number of hours a day. */
export const daysFrom = (first: string, hours: readonly number[]) => hours.map((h, i) => ({ date: addDays(day(first), i), hours: h }))
export const dueFor = (answer: Answer, ...rules: Rule[]): number => answer.lines.filter(l => rules.includes(l.rule)).reduce((t, l) => t + l.dueCents, 0)
export const owedFor = (answer: Answer, ...rules: Rule[]): number => answer.lines.filter(l => rules.includes(l.rule)).reduce((t, l) => t + l.owedCents, 0)
export const hoursFor = (answer: Answer, rule: Rule): number => answer.lines.filter(l => l.rule === rule).reduce((t, l) => t + l.quantity, 0)
export const wagesDue = (answer: Answer): number => answer.lines.filter(l => l.head === 'wages').reduce((t, l) => t + l.dueCents, 0)
