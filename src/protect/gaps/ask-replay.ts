import { day, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { steward } from '../../platform/jobs/stewards.ts'
import { resolvePlaceId } from '../../platform/places/public.ts'
import type { Asked } from '../matching/asked.ts'
import { indexDirectory } from '../matching/directory-index.ts'
import { placeNear } from '../referrals/next-places.ts'
import { asKnown, type Facts, type Listing } from '../services/public.ts'
import { type Demand, replay, tallyOf, withRooms, type Year, type YearRoom } from './replay.ts'

const dayMinutes = 24 * 60
/** What a room of each kind holds. */
export const roomKinds = { single: { adults: 1, children: 0, pets: [], wheelchair: false }, family: { adults: 2, children: 4, pets: [], wheelchair: false }, wheelchair: { adults: 1, children: 1, pets: [], wheelchair: true }, dog: { adults: 1, children: 2, pets: ['dog', 'cat'], wheelchair: false } } as const satisfies Record<string, Omit<YearRoom, 'house'>>
export type RoomKind = keyof typeof roomKinds

type DemandRow = { on_day: number; province: string; region: string | null; adults: number; children: number; pets: string[]; stay_days: number }
type RoomRow = { service: string; adults: number; children: number; pets: string[]; wheelchair: boolean }
type Stored = Facts & { id: string; agency_id: string; name: string; kind: string; province: string; region: string; phone: string | null; verified_on: PlainDate; last_day: string | null }

const askOf = (on: PlainDate, d: DemandRow): Asked => {
  const from = d.region ? placeNear({ region: d.region, province: d.province }) : null
  const place = from ? resolvePlaceId(from) : null
  return {
    on, adults: Math.max(1, d.adults), children: Array.from({ length: d.children }, () => null), pets: d.pets, gender: null, age: null, limits: ['no-police', 'within:800'], wishes: [], needs: ['safe-place'], without: [], away: [],
    from: place ? { id: place.id, province: d.province, point: { lat: place.lat, lon: place.lon } } : null,
  }
}

/** A year of rows as the replay reads it: asks that are alike are one. */
export const yearOf = (on: PlainDate, demand: readonly DemandRow[], rooms: readonly RoomRow[], houses: readonly Stored[]): Year => {
  const listings: Listing[] = houses.map(h => ({ ...asKnown(h, on, new Map(), on), id: h.id, agencyId: h.agency_id, name: h.name, kind: h.kind, province: h.province, region: h.region, phone: h.phone, verifiedOn: h.verified_on, lastDay: h.last_day }))
  const index = indexDirectory(listings)
  const asks: Asked[] = []
  const numbers = new Map<string, number>()
  const numberOf = (d: DemandRow): number => {
    const key = [d.province, d.region, d.adults, d.children, [...d.pets].sort().join('+')].join('|')
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, asks.push(askOf(on, d)) - 1)
    return asks.length - 1
  }
  const demands: Demand[] = demand.map(d => ({ at: d.on_day * dayMinutes, ask: numberOf(d), stay: d.stay_days * dayMinutes }))
  return { index, asks, demands, rooms: rooms.flatMap(r => (index.numberOf.has(r.service) ? [{ house: index.numberOf.get(r.service)!, adults: r.adults, children: r.children, pets: r.pets, wheelchair: r.wheelchair }] : [])) }
}

const readYear = async (worker: Db): Promise<Year> => {
  const { today } = await worker.one<{ today: string }>(sql`select current_date::text as today`)
  const demand = await worker.many<DemandRow>(sql`select * from protect.due_year_of_demand()`)
  const rooms = await worker.many<RoomRow>(sql`select * from protect.due_year_of_rooms()`)
  const houses = (await worker.many<{ listing: Stored }>(sql`select listing from protect.due_year_of_houses()`)).map(h => h.listing)
  return yearOf(day(today), demand, rooms, houses)
}

/** A question that waits is answered: the year as it was, then with the rooms, in that province. */
export const replays = steward<{ ask: string; since: Date }>('gaps.replays', {
  every: '1 min', sql: sql`select ask, since from protect.due_replays()`, reveals: ['ask', 'since'],
  then: async ({ row, worker }) => {
    const asked = await worker.find<{ province: string; kind: RoomKind; rooms: number }>(sql`select * from protect.due_replay(${row.ask})`)
    if (!asked) return
    const year = await readYear(worker)
    const more = withRooms(year, asked.province, roomKinds[asked.kind], asked.rooms)
    const [before, after] = [tallyOf(year, replay(year), asked.province), tallyOf(more, replay(more), asked.province)]
    await worker.run(sql`select protect.due_keep_replay(${row.ask}, ${before.sought}, ${[before.atOnce, after.atOnce]}::int[], ${[before.waited, after.waited]}::int[], ${[before.none, after.none]}::int[])`)
  },
})
