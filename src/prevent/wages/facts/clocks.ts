import type { ClockRule } from '../../../algorithms/calendars/clock-time.ts'
import type { Jurisdiction } from '../law/law.ts'

/**
 * Whether the clocks of a place change. BC, Alberta and the Northwest Territories went forward in March 2026 and stopped (secondary, read 2026-11-23).
 * Parts of a province that differ (Peace River, Lower North Shore, Coral Harbour) are told by the claim.
 */
export const clocks: Readonly<Record<Jurisdiction, ClockRule>> = {
  CA: { changes: 'every-year' }, ON: { changes: 'every-year' }, QC: { changes: 'every-year' }, MB: { changes: 'every-year' },
  NB: { changes: 'every-year' }, NS: { changes: 'every-year' }, PE: { changes: 'every-year' }, NL: { changes: 'every-year' }, NU: { changes: 'every-year' },
  SK: { changes: 'never' },
  YT: { changes: 'last-forward', year: 2020 },
  BC: { changes: 'last-forward', year: 2026 }, AB: { changes: 'last-forward', year: 2026 }, NT: { changes: 'last-forward', year: 2026 },
}
