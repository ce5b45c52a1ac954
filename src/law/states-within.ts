import { addDays, earlier, later, type PlainDate, type Span } from '../algorithms/calendars/day.ts'
import { versionsOf, type Version } from './facts/spans.ts'

/** A stretch of days under one state of a provision; `version` null where the library holds no text for them. */
export type Stretch = { readonly span: { readonly from: PlainDate; readonly to: PlainDate }; readonly version: Version | null }

/**
 * Cuts the days of the acts where the text of `section` changed, so that each count names the section as it stood. The
 * stretches are in order, touch each other and cover the whole span.
 */
export const statesWithin = (section: string, span: Span & { readonly to: PlainDate }): Stretch[] => {
  const found: Stretch[] = []
  let next = span.from
  for (const version of versionsOf(section)) {
    const from = later(version.span.from, span.from)
    const to = version.span.to === null ? span.to : earlier(version.span.to, span.to)
    if (from > to) continue
    if (next < from) found.push({ span: { from: next, to: addDays(from, -1) }, version: null })
    found.push({ span: { from, to }, version })
    next = addDays(to, 1)
  }
  return next <= span.to ? [...found, { span: { from: next, to: span.to }, version: null }] : found
}
