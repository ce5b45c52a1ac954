import { daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'

export const kinds = ['employer-bound', 'open-work', 'visitor', 'study', 'victim', 'vulnerable-worker', 'other'] as const
export type PermitKind = (typeof kinds)[number]
/** What can be asked for here: for a trafficked person, and for a worker tied to an employer who is at risk of abuse. */
export const askable = ['victim', 'vulnerable-worker'] as const
export const papers = ['own-words', 'permit-copy', 'pay', 'messages', 'letter', 'identity', 'health'] as const
export const noteColumn = 'protect.permit.note'

/** Days before the end at which someone acts: whoever leads at twenty, once more at ten, her supervisor too at five. */
export const warnedAt = [20, 10, 5] as const
export type Nearing = 'far' | 'twenty' | 'ten' | 'five' | 'over'

/** How near an end is on a day: on its last day a permit still stands. */
export const nearing = (endsOn: PlainDate, today: PlainDate): { readonly near: Nearing; readonly daysLeft: number } => {
  const daysLeft = daysBetween(today, endsOn)
  const [first, second, last] = warnedAt
  return { daysLeft, near: daysLeft < 0 ? 'over' : daysLeft <= last ? 'five' : daysLeft <= second ? 'ten' : daysLeft <= first ? 'twenty' : 'far' }
}
