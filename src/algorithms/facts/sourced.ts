import type { PlainDate, Span } from '../calendars/day.ts'
import { covers } from '../calendars/day.ts'

/** Data with two official texts; interface words live in catalogues. */
export type Said = { readonly en: string; readonly fr: string }
export type Language = 'en' | 'fr'
export type Confidence = 'official' | 'secondary' | 'unverified'
/** A fact of law, of a service or of a rate: it never travels without where it came from. */
export type Sourced<T> = { readonly value: T; readonly source: string; readonly read: PlainDate; readonly confidence: Confidence }

/** The row in force on `date`, or null: the caller then says "cannot say", never zero. */
export const inForceOn = <T extends { span: Span }>(rows: readonly T[], date: PlainDate): T | null =>
  rows.find(row => covers(row.span, date)) ?? null
