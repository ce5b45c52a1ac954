import { addDays, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Clock } from '../../law/clocks/clock.ts'
import { travelNotice } from '../../law/clocks/travel-notice.ts'

export const excuses = ['none', 'family-emergency', 'other'] as const
export type Excuse = (typeof excuses)[number]
export type Journey = { readonly departsOn: PlainDate; readonly returnsOn: PlainDate | null; readonly abroad: boolean; readonly childOffence: boolean; readonly receivedOn: PlainDate }

/** Nine days away from the 10th: back on the 19th. */
export const returnOf = (departsOn: PlainDate, daysAway: number | undefined): PlainDate | null => (daysAway === undefined ? null : addDays(departsOn, daysAway))

/** The clocks of a notice: the first is the notice itself, the others follow a missed one. Computed, never kept. */
export const clocksOf = (j: Journey): Clock[] =>
  travelNotice({ departsOn: j.departsOn, returnsOn: j.returnsOn ?? undefined, noticeOn: j.receivedOn, abroad: j.abroad, childOffence: j.childOffence })

/** Whole days late; 0 in time; null where no notice was asked for or nothing can be said. */
export const lateDaysOf = (j: Journey): number | null => {
  const [clock] = clocksOf(j)
  return clock === undefined || clock.dueOn === null ? null : (clock.lateDays ?? 0)
}

/** An excuse was given and nobody has asked yet when the trip was known. */
export const asksWhen = (reason: { readonly excuse: string; readonly knewOn: string | null }): boolean => reason.excuse !== 'none' && reason.knewOn === null
