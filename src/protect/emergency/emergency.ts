export const reasonCodes = ['life-in-danger', 'medical', 'child', 'missing', 'other'] as const
export type ReasonCode = (typeof reasonCodes)[number]
export const findings = ['needed', 'not-needed', 'to-investigate'] as const
export const alertKinds = ['allergy', 'medicine', 'condition', 'pregnancy', 'device', 'other'] as const
export const reviewHours = 72

const minuteMs = 60_000
/** Whole minutes until an instant, never less than 0; a minute begun counts. */
export const minutesUntil = (untilMs: number, nowMs: number): number => Math.max(0, Math.ceil((untilMs - nowMs) / minuteMs))

/** When a review is due, and whether it is, or was, late. Milliseconds since 1970. */
export const reviewOf = (openedMs: number, reviewedMs: number | null, nowMs: number): { dueMs: number; late: boolean } => {
  const dueMs = openedMs + reviewHours * 60 * minuteMs
  return { dueMs, late: (reviewedMs ?? nowMs) > dueMs }
}

/** As case numbers are written: what is typed with blanks, small letters or long dashes is the same number. */
export const plainNumber = (typed: string): string => typed.toUpperCase().replace(/\s/g, '').replace(/[‐-―−]/g, '-')
