import type { Cents } from '../../algorithms/money/cents.ts'

export const fundUses = ['taxi', 'hotel', 'phone', 'food', 'medicine', 'papers'] as const
export type FundUse = (typeof fundUses)[number]
export const refusalReasons = ['fund-empty', 'not-for-this', 'too-much', 'other-way', 'other'] as const
/** What one request may ask at most; more is a decision for the day. */
export const mostCents = 100_000 as Cents
/** The night promise: an answer within a quarter of an hour. */
export const answerMinutes = 15

export type Spending = { readonly state: 'asked' | 'approved' | 'refused' | 'reconciled'; readonly cents: number; readonly spentCents: number | null }

/** What is left of a fund, in cents: what is approved counts whole until it is reconciled, then what was spent. */
export const leftOf = (amountCents: number, requests: readonly Spending[]): number =>
  amountCents - requests.reduce((sum, r) => sum + (r.state === 'approved' ? r.cents : r.state === 'reconciled' ? (r.spentCents ?? 0) : 0), 0)

export const dueAtMs = (askedMs: number): number => askedMs + answerMinutes * 60_000
