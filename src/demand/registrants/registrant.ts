import { day, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Rng } from '../../algorithms/random/rng.ts'
import type { Instant } from '../../platform/values/time.ts'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** `RG-7K2M-40`: a prefix and signs that say nothing. */
export const registryNumber = (prefix: 'RG' | 'TN' | 'SC' | 'RD', rng: Rng): string =>
  `${prefix}-${Array.from({ length: 4 }, () => letters[rng.below(32)]).join('')}-${String(rng.below(100)).padStart(2, '0')}`

/** The day of the registry's desk (Ottawa time, which keeps the rules of `America/Toronto`). */
export const registryDay = (now: Instant): PlainDate => day(new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto', year: 'numeric', month: '2-digit', day: '2-digit' }).format(now))

export type OrderSpan = { readonly until: PlainDate | null; readonly endedOn: PlainDate | null }
/** Whether a line belongs to the extract of that day: an order that ended on day N is in it up to the day before. */
export const inExtract = (order: OrderSpan, on: PlainDate): boolean => !(order.endedOn !== null && order.endedOn <= on) && !(order.until !== null && order.until <= on)
