import type { PlainDate } from '../../algorithms/calendars/day.ts'

export type Terms = { readonly liveAt: Date | null; readonly endedAt: Date | null; readonly lastDay: PlainDate; readonly signatures: number }
export type State = 'draft' | 'waiting' | 'live' | 'ended'

/** Its state is computed: after its last day it is over, whatever was written. */
export const stateOf = (a: Terms, today: PlainDate): State => {
  if (a.endedAt !== null || today > a.lastDay) return 'ended'
  if (a.liveAt !== null) return 'live'
  return a.signatures > 0 ? 'waiting' : 'draft'
}

export type Lines = readonly { readonly kind: string; readonly grantee: string; readonly people: number; readonly records: number | null }[]
/** What all lines open together: steps add up to a lower end; `fewer` when some part is one to nine. Two lines to one team are the same people. */
export const simulated = (lines: Lines): { kinds: number; people: number; records: number; fewer: boolean } => {
  const opening = lines.filter(l => l.records !== 0)
  return {
    kinds: new Set(opening.map(l => l.kind)).size,
    people: Array.from(new Map(opening.map(l => [l.grantee, l.people])).values()).reduce((n, p) => n + p, 0),
    records: opening.reduce((n, l) => n + (l.records ?? 0), 0),
    fewer: opening.some(l => l.records === null),
  }
}
