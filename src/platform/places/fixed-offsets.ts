import type { LinkConfidence } from '../../algorithms/geography/link.ts'

/** A zone that keeps one offset from an instant on, whatever an older time zone table says. */
export type FixedOffset = { readonly zones: readonly string[]; readonly from: number; readonly minutes: number; readonly inTable: string; readonly source: string; readonly confidence: LinkConfidence; readonly read: string }

/** Three jurisdictions stopped changing clocks in 2026; the first instant at which an older table is wrong. */
export const fixedOffsets: readonly FixedOffset[] = [
  { zones: ['America/Vancouver', 'Canada/Pacific'], from: Date.parse('2026-11-01T09:00:00Z'), minutes: -420, inTable: '2026b', source: 'Government of British Columbia news of 2 March 2026 (press copies); tz database notes', confidence: 'secondary', read: '2026-11-23' },
  { zones: ['America/Edmonton', 'America/Yellowknife', 'Canada/Mountain'], from: Date.parse('2026-11-01T08:00:00Z'), minutes: -360, inTable: '2026c', source: 'tz database 2026c release notes', confidence: 'secondary', read: '2026-11-23' },
  { zones: ['America/Inuvik'], from: Date.parse('2026-11-01T08:00:00Z'), minutes: -360, inTable: '2026d', source: 'tz database 2026d release notes', confidence: 'secondary', read: '2026-11-23' },
]

const byZone = new Map(fixedOffsets.flatMap(row => row.zones.map(zone => [zone, row] as const)))

/** Minutes east of UTC where our own table decides, else null. */
export const fixedOffsetAt = (instantMs: number, zone: string): number | null => {
  const row = byZone.get(zone)
  return row && instantMs >= row.from ? row.minutes : null
}
