import { daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Confidence, Said } from '../../algorithms/facts/sourced.ts'
import { say, sentences } from '../sentences.ts'

/**
 * A clock of the law, computed and never stored. `dueOn` is null where the law gives no day, the rule does not apply, or
 * nothing can be said. At most one of `leftDays` and `lateDays` is present; both count whole days and are never negative.
 */
export type Clock = {
  readonly id: string
  readonly dueOn: PlainDate | null
  readonly spentDays?: number
  readonly leftDays?: number
  readonly lateDays?: number
  /** First day of a window that closes on `dueOn`. */
  readonly opensOn?: PlainDate
  readonly cite: Said
  readonly confidence: Confidence
  readonly read: PlainDate
  readonly why: Said
}

/** Days left to `dueOn`, or late after it, as of `at`. */
export const against = (dueOn: PlainDate, at: PlainDate): { readonly leftDays: number } | { readonly lateDays: number } =>
  at <= dueOn ? { leftDays: daysBetween(at, dueOn) } : { lateDays: daysBetween(dueOn, at) }
export const spent = (from: PlainDate, at: PlainDate): number => Math.max(0, daysBetween(from, at))

const marks: Readonly<Record<Confidence, Said | null>> = {
  official: null,
  secondary: say('From a secondary source; check before relying on it.', 'De source secondaire; à vérifier avant de s’y fier.'),
  unverified: say('Not verified against any source.', 'Non vérifié auprès d’une source.'),
}
/** A clock whose text says what its source is worth. */
export const marked = (clock: Clock): Clock => ({ ...clock, why: sentences(clock.why, marks[clock.confidence]) })
