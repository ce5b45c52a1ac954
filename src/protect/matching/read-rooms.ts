import type { RoomsOf } from '../beds/public.ts'
import type { Instant } from '../../platform/values/time.ts'
import type { Cells } from './read-listings.ts'

const yes = (text: string | undefined): boolean => /^(yes|true|1|oui)$/i.test(text ?? '')
const number = (text: string | undefined): number => Math.min(Math.max(Math.floor(Number(text) || 0), 0), 40)

/** Rooms by service from rows of a file; a count later than `now` is taken as just made, one without a time is not known. */
export const roomsFrom = (rows: readonly Cells[], now: Instant, knownHours: number): ReadonlyMap<string, RoomsOf> =>
  new Map([...Map.groupBy(rows.filter(r => r['service_id']), r => r['service_id']!)].map(([service, own]) => {
    const counted = Math.max(...own.map(r => Date.parse(r['counted_at'] ?? '') || -Infinity))
    const minutesAgo = Number.isFinite(counted) ? Math.max(0, Math.floor((now - counted) / 60_000)) : Infinity
    const free = own.filter(r => r['state'] === 'free').map((r, i) => ({ room: `${service}/${r['label'] ?? i}`, label: r['label'] ?? String(i + 1), adults: number(r['adults']), children: number(r['children']), cot: yes(r['cot']), wheelchair: yes(r['wheelchair']), pets: (r['pets'] ?? '').split(';').filter(p => p !== '' && p !== 'none') }))
    return [service, { service, countedAt: Number.isFinite(counted) ? new Date(counted).toISOString() : '', minutesAgo, known: minutesAgo < knownHours * 60, rooms: own.length, takenOfLate: 0, free }]
  }))
