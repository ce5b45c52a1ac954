import { addDays, day } from '../../algorithms/calendars/day.ts'
import { cellAt } from '../../algorithms/geography/grid.ts'
import type { Rng } from '../../algorithms/random/rng.ts'
import type { RoomsOf } from '../beds/public.ts'
import { factNames, type Facts, type Listing } from '../services/public.ts'
import type { Asked } from './asked.ts'

const nothing = Object.fromEntries(factNames.map(f => [f, null])) as unknown as Facts
const good: Partial<Facts> = { serves: ['women', 'families'], min_age: 16, children_max: 4, child_max_age: 12, pets: ['dog'], accessibility: ['step-free'], languages: ['en'], offers: ['safe-place'], overnight: true, any_status: true, police_report: false, sober: false, indigenous_led: false, faith: false, phone_allowed: true, family_room: true, co_ed: false, fee: false, from_elsewhere: true, max_stay_days: 60 }

/** A listing that takes almost anyone; a test says only what matters to it. */
export const aListing = (given: Partial<Listing> & { id: string }, at = { lat: 50.9, lon: -100.1 }): Listing => ({
  ...nothing, ...good, agencyId: `agency of ${given.id}`, name: given.id, kind: 'shelter', province: 'MB', region: cellAt(at).id, phone: null, verifiedOn: '2026-11-20', lastDay: null, ...given,
})

export const anAsk = (given: Partial<Asked> = {}): Asked => ({ on: day('2026-11-23'), adults: 1, children: [], pets: [], gender: null, age: null, limits: [], wishes: [], needs: ['safe-place'], without: [], away: [], from: null, ...given })

export const rooms = (service: string, free: readonly { adults: number; children: number; pets?: readonly string[] }[], minutesAgo = 30): [string, RoomsOf] => [service, {
  service, countedAt: '2026-11-23T02:00:00Z', minutesAgo, known: minutesAgo < 1440, rooms: free.length, takenOfLate: 0,
  free: free.map((f, i) => ({ room: `${service}-${i}`, label: String(i + 1), cot: false, wheelchair: false, pets: [], ...f })),
}]

const maybe = <T>(rng: Rng, value: T, unknown: number): T | null => (rng.next() < unknown ? null : value)

/** Invented services over the country, each fact missing one time in eight; the same for the same seed. */
export const manyListings = (rng: Rng, n: number): Listing[] => Array.from({ length: n }, (_, i) => aListing({
  id: `s${String(i).padStart(6, '0')}`,
  serves: maybe(rng, rng.pick([['women'], ['women', 'families'], ['men'], ['women', 'men', 'gender-diverse'], ['youth']]), 0.05), children_max: maybe(rng, rng.below(5), 0.12), child_max_age: maybe(rng, rng.pick([0, 12, 17]), 0.12),
  pets: maybe(rng, rng.pick([[], [], ['dog'], ['dog', 'cat']]), 0.12), languages: maybe(rng, rng.pick([['en'], ['fr'], ['en', 'fr'], ['en', 'cr']]), 0.12), offers: maybe(rng, ['safe-place', ...rng.shuffle(['food', 'health', 'culture', 'school']).slice(0, rng.below(4))], 0.05),
  overnight: maybe(rng, rng.next() < 0.6, 0.12), any_status: maybe(rng, rng.next() < 0.7, 0.12), police_report: maybe(rng, rng.next() < 0.05, 0.12), sober: maybe(rng, rng.next() < 0.4, 0.12), indigenous_led: maybe(rng, rng.next() < 0.15, 0.12), from_elsewhere: maybe(rng, rng.next() < 0.75, 0.12),
  accessibility: maybe(rng, rng.next() < 0.5 ? ['step-free'] : [], 0.12), max_stay_days: maybe(rng, rng.pick([7, 30, 60, 180]), 0.12), lastDay: rng.next() < 0.02 ? addDays(day('2026-11-20'), rng.below(8)) : null,
}, { lat: 43 + rng.next() * 24, lon: -135 + rng.next() * 80 }))

export const manyRooms = (rng: Rng, listings: readonly Listing[], share: number): Map<string, RoomsOf> =>
  new Map(listings.filter(() => rng.next() < share).map(s => rooms(s.id, Array.from({ length: rng.below(4) }, () => ({ adults: 1 + rng.below(2), children: rng.below(3), pets: rng.next() < 0.4 ? ['dog'] : [] })), rng.below(2000))))
