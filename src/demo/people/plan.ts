import type { Home } from './homes.ts'

export const minuteMs = 60_000
export const hourMs = 3_600_000
export const dayMs = 86_400_000

/** The last moment of the day in every Canadian zone. */
export const endOfDay = (ms: number): number => Date.parse(`${new Date(ms).toISOString().slice(0, 10)}T23:59:59-03:30`)

export type SharedSection = 'summary' | 'identity' | 'contact' | 'needs' | 'health' | 'legal'

/** A yes to another team: read at once, or the one a referral stands on. */
export type ConsentPlan = { readonly id: string; readonly to: Home; readonly sections: readonly SharedSection[]; readonly given: number; readonly until: number; readonly withdrawn: number | null; readonly how: 'spoken' | 'written'; readonly direct: boolean }
