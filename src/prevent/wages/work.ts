import { elapsedMinutes, type ClockRule } from '../../algorithms/calendars/clock-time.ts'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { addDays } from '../../algorithms/calendars/day.ts'
import type { Claim, Shift } from './claim.ts'

/** Time is counted in hundredths of a minute: 0.01 h and 1 min are both whole. */
export const ticksPerHour = 6000
export const hoursOf = (ticks: number): number => Math.round((ticks / ticksPerHour) * 1e6) / 1e6

/** Time worked on one calendar day that belongs to the work day on which its shift began. */
export type Stretch = { readonly day: PlainDate; readonly workDay: PlainDate; readonly ticks: number }
type Interval = { from: number; to: number; readonly workDay: PlainDate }

const intervals = (shift: Shift, origin: PlainDate, clock: ClockRule): Interval[] => {
  const from = elapsedMinutes(origin, shift.start, clock) * 100
  const to = elapsedMinutes(origin, shift.end, clock) * 100
  const workDay = shift.start.date
  if (shift.breakWorked || shift.unpaidBreakMinutes === 0) return [{ from, to, workDay }]
  // The break is set in the middle of the shift; only a shift across midnight could tell the difference.
  const half = (to - from - shift.unpaidBreakMinutes * 100) / 2
  return [
    { from, to: from + Math.ceil(half), workDay },
    { from: to - Math.floor(half), to, workDay },
  ]
}

/** Two shifts over the same hour are one hour of work; the earlier shift keeps it. */
const withoutOverlap = (all: Interval[]): Interval[] => {
  const sorted = all.toSorted((a, b) => a.from - b.from || a.to - b.to)
  let reached = Number.NEGATIVE_INFINITY
  return sorted.flatMap(i => {
    const from = Math.max(i.from, reached)
    reached = Math.max(reached, i.to)
    return from < i.to ? [{ ...i, from }] : []
  })
}

const splitAtMidnight = (i: Interval, origin: PlainDate, clock: ClockRule): Stretch[] => {
  const parts: Stretch[] = []
  let from = i.from
  let date = i.workDay
  while (from < i.to) {
    const midnight = elapsedMinutes(origin, { date: addDays(date, 1), minute: 0 }, clock) * 100
    if (midnight > from) {
      const to = Math.min(midnight, i.to)
      parts.push({ day: date, workDay: i.workDay, ticks: to - from })
      from = to
    }
    date = addDays(date, 1)
  }
  return parts
}

export type Work = { readonly stretches: readonly Stretch[]; readonly overlapped: boolean; readonly pieces: ReadonlyMap<PlainDate, number>; readonly recorded: readonly PlainDate[]; readonly recordedFrom: PlainDate | null; readonly recordedTo: PlainDate | null }

/** Shifts and days as stretches in order of time. O(n log n). */
export const workOf = (claim: Claim, clock: ClockRule): Work => {
  const origin = claim.shifts.reduce<PlainDate | null>((first, s) => (first === null || s.start.date < first ? s.start.date : first), null)
  const all = origin === null ? [] : claim.shifts.flatMap(s => intervals(s, origin, clock))
  const kept = withoutOverlap(all)
  const length = (list: readonly Interval[]) => list.reduce((t, i) => t + i.to - i.from, 0)
  const fromShifts = origin === null ? [] : kept.flatMap(i => splitAtMidnight(i, origin, clock))
  const fromDays = claim.days.map(d => ({ day: d.date, workDay: d.date, ticks: Math.round(d.hours * ticksPerHour) }))
  const stretches = [...fromShifts, ...fromDays.filter(d => d.ticks > 0)].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.workDay < b.workDay ? -1 : a.workDay > b.workDay ? 1 : 0))
  const pieces = new Map<PlainDate, number>()
  for (const { date, count } of [...claim.days.map(d => ({ date: d.date, count: d.pieces })), ...claim.shifts.map(s => ({ date: s.start.date, count: s.pieces }))])
    if (count > 0) pieces.set(date, (pieces.get(date) ?? 0) + count)
  const recorded = [...new Set([...claim.days.map(d => d.date), ...stretches.map(s => s.day)])].sort()
  return { stretches, overlapped: length(kept) < length(all), pieces, recorded, recordedFrom: recorded[0] ?? null, recordedTo: recorded.at(-1) ?? null }
}
