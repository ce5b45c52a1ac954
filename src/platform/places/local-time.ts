import { addDays, parseDay, type PlainDate } from '../../algorithms/calendars/day.ts'
import { fixedOffsetAt } from './fixed-offsets.ts'

export type LocalTime = { readonly day: PlainDate; readonly hour: number; readonly minute: number; readonly offsetMinutes: number }

const formats = new Map<string, Intl.DateTimeFormat>()
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
  formats.set(zone, made)
  return made
}

const minuteMs = 60_000

const tableOffset = (instantMs: number, zone: string): number => {
  const minute = Math.floor(instantMs / minuteMs) * minuteMs
  const parts = Object.fromEntries(formatOf(zone).formatToParts(minute).map(p => [p.type, Number(p.value)]))
  return (Date.UTC(parts['year']!, parts['month']! - 1, parts['day'], parts['hour'], parts['minute']) - minute) / minuteMs
}

/** Minutes east of UTC in a zone (IANA name) at an instant. Our fixed table first, then the runtime's. RangeError on an unknown zone or no instant. */
export const offsetMinutes = (instantMs: number, zone: string): number => {
  if (!Number.isFinite(instantMs)) throw new RangeError('not an instant')
  return fixedOffsetAt(instantMs, zone) ?? tableOffset(instantMs, zone)
}

/** What a clock on the wall of the place shows. The zone comes from the place, never from its province. */
export const localTime = (instantMs: number, zone: string): LocalTime => {
  const offset = offsetMinutes(instantMs, zone)
  const shifted = new Date(instantMs + offset * minuteMs)
  return { day: parseDay(shifted.toISOString().slice(0, 10))!, hour: shifted.getUTCHours(), minute: shifted.getUTCMinutes(), offsetMinutes: offset }
}

export const localDay = (instantMs: number, zone: string): PlainDate => localTime(instantMs, zone).day

/**
 * The instant at which the place's clock first shows a day and time. A time that the clock skips in spring is read with
 * the offset before the change, so it lands after the gap; one that comes twice is the first.
 */
export const instantOf = (on: PlainDate, hour: number, minute: number, zone: string): number => {
  const asUtc = Date.parse(`${on}T00:00:00Z`) + (hour * 60 + minute) * minuteMs
  const dayMs = 24 * 60 * minuteMs
  const before = offsetMinutes(asUtc - dayMs, zone)
  const after = offsetMinutes(asUtc + dayMs, zone)
  const fits = [before, after].map(offset => asUtc - offset * minuteMs).filter(instant => offsetMinutes(instant, zone) * minuteMs === asUtc - instant)
  return fits.length > 0 ? Math.min(...fits) : asUtc - before * minuteMs
}

/** The first instant of a day in a place, and of the next. */
export const dayBounds = (on: PlainDate, zone: string): { readonly from: number; readonly until: number } => ({ from: instantOf(on, 0, 0, zone), until: instantOf(addDays(on, 1), 0, 0, zone) })
