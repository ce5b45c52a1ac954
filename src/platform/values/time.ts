import { z } from 'zod'
import { type PlainDate, parseDay } from '../../algorithms/calendars/day.ts'

declare const instantBrand: unique symbol
/** Milliseconds since 1970-01-01T00:00Z. An instant is not a day: a day needs a place. */
export type Instant = number & { readonly [instantBrand]: true }
export const instant = (ms: number): Instant => ms as Instant
export const Day = z.string().refine(text => parseDay(text) !== null).meta({ format: 'date' }) as unknown as z.ZodType<PlainDate, string>
/** As sent to the browser: ISO 8601 in UTC. */
export const At = z.string().meta({ format: 'date-time' })
/** Data with two official texts, as sent to the browser. */
export const Said = z.object({ en: z.string(), fr: z.string() })
