import { addDays, day, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Instant } from '../../platform/values/time.ts'

export const abouts = ['pay', 'papers', 'violence', 'child', 'someone-else'] as const
export type About = (typeof abouts)[number] | 'unsaid'
/** `nothing-done-or-said` is for a report that says only how people looked: it is erased on day 31. */
export const closeReasons = ['answered', 'passed-on', 'cannot-help', 'nothing-done-or-said'] as const
export type CloseReason = (typeof closeReasons)[number]

/** Whole days within which a report is answered; nobody promises an hour where none is kept. */
export const answerDays = (about: About): number => (about === 'violence' || about === 'child' ? 1 : 3)
export const answerDue = (about: About, since: PlainDate): PlainDate => addDays(since, answerDays(about))

export const eraseAfterDays = 31
export const erasedOn = (reason: CloseReason | null, closedOn: PlainDate): PlainDate | null => (reason === 'nothing-done-or-said' ? addDays(closedOn, eraseAfterDays) : null)

const here = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto', year: 'numeric', month: '2-digit', day: '2-digit' })
/** The day of a report, by the clock of the middle of the country: where she is may be what she does not say. */
export const dayOf = (now: Instant): PlainDate => day(here.format(now))
