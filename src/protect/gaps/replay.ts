import type { Asked } from '../matching/asked.ts'
import type { Capacity } from '../matching/capacity.ts'
import type { DirectoryIndex } from '../matching/directory-index.ts'
import { match } from '../matching/match.ts'

/** A room as the year had it, or as it would have been; `house` is a service's number in the index. */
export type YearRoom = { readonly house: number; readonly adults: number; readonly children: number; readonly pets: readonly string[]; readonly wheelchair: boolean }
/** Someone who sought a place: when (minutes from the start), what she asked (one of `asks`), how long she would stay (minutes). Nothing else is known of her. */
export type Demand = { readonly at: number; readonly ask: number; readonly stay: number }
/** `limits` and wishes as any search has them, but for room and hour: those the replay itself keeps. */
export type Year = { readonly index: DirectoryIndex; readonly asks: readonly Asked[]; readonly demands: readonly Demand[]; readonly rooms: readonly YearRoom[] }
/** `km` straight to the middle of the square; null where the way is not known. `waited` in minutes; null: no place within three days. */
export type Fate = { readonly house: number | null; readonly waited: number | null; readonly km: number | null }

/** How long someone is kept waiting before the replay says that there was no place (minutes). */
export const mostWait = 3 * 24 * 60
/** How far down her list of places it looks. */
export const mostHouses = 64

const noCapacity = (index: DirectoryIndex): Capacity => {
  const none = new Uint8Array(0)
  return { known: new Int32Array(Math.ceil(index.n / 32)) as never, service: new Int32Array(0), adults: none, children: none, pets: none, wheelchair: none, taken: new Uint16Array(index.n), rooms: new Map() }
}

const needsWheelchair = (asked: Asked): boolean => asked.limits.includes('access:wheelchair-room')
const size = (r: YearRoom): number => r.adults * 2 + r.children + (r.wheelchair ? 1 : 0)

/** Whether the party sleeps in it: the rule of a hold, and of matching. */
export const roomHolds = (r: YearRoom, asked: Asked): boolean =>
  asked.adults <= r.adults && asked.adults + asked.children.length <= r.adults + r.children && asked.pets.every(pet => r.pets.includes(pet)) && (!needsWheelchair(asked) || r.wheelchair)

type Listed = { readonly house: number; readonly km: number | null; /** Numbers of its rooms that hold the party, the smallest first. */ readonly rooms: readonly number[] }

/** The places of one ask in the order of matching, each with the rooms that hold the party; houses without one are left out. */
const listOf = (year: Year, capacity: Capacity, byHouse: ReadonlyMap<number, readonly number[]>, asked: Asked): Listed[] =>
  match(year.index, capacity, asked, mostHouses).ranked.flatMap(r => {
    const rooms = (byHouse.get(r.service) ?? []).filter(n => roomHolds(year.rooms[n]!, asked))
    return rooms.length === 0 ? [] : [{ house: r.service, km: r.km, rooms }]
  })

/**
 * A year again, in its order: each takes the first place of her list with a free room; else she waits for the room that is free first, three days at most.
 * The same year gives the same fates. O(asks · match + demands · rooms of a list).
 */
export const replay = (year: Year): Fate[] => {
  const capacity = noCapacity(year.index)
  const byHouse = new Map<number, number[]>()
  year.rooms.forEach((r, n) => byHouse.set(r.house, [...(byHouse.get(r.house) ?? []), n]))
  for (const rooms of byHouse.values()) rooms.sort((a, b) => size(year.rooms[a]!) - size(year.rooms[b]!) || a - b)
  const lists = new Map<number, Listed[]>()
  const freeAt = new Float64Array(year.rooms.length)
  const place = (list: readonly Listed[], { at, stay }: Demand): Fate => {
    let [soonest, when, where]: [number, number, Listed | null] = [-1, Infinity, null]
    for (const one of list)
      for (const room of one.rooms) {
        const free = freeAt[room]!
        if (free <= at) {
          freeAt[room] = at + stay
          return { house: one.house, waited: 0, km: one.km }
        }
        if (free < when) [soonest, when, where] = [room, free, one]
      }
    if (where === null || when - at > mostWait) return { house: null, waited: null, km: null }
    freeAt[soonest] = when + stay
    return { house: where.house, waited: when - at, km: where.km }
  }
  return year.demands.map(demand => {
    const list = lists.get(demand.ask) ?? listOf(year, capacity, byHouse, year.asks[demand.ask]!)
    lists.set(demand.ask, list)
    return place(list, demand)
  })
}

/** `n` rooms more of one kind, given in turn to the houses of a province that keep rooms already; none where there is no such house. */
export const withRooms = (year: Year, province: string, kind: Omit<YearRoom, 'house'>, n: number): Year => {
  const houses = [...new Set(year.rooms.map(r => r.house))].filter(h => year.index.listings[h]!.province === province).sort((a, b) => a - b)
  const more = houses.length === 0 ? [] : Array.from({ length: n }, (_, i) => ({ ...kind, house: houses[i % houses.length]! }))
  return { ...year, rooms: [...year.rooms, ...more] }
}

export type Tally = { readonly sought: number; readonly atOnce: number; readonly waited: number; readonly none: number; readonly waitHours: number; readonly km: number }

/** What became of those whose `ask` is in a province: counts, and means over those who found a place. */
export const tallyOf = (year: Year, fates: readonly Fate[], province: string | null): Tally => {
  const of = fates.filter((_, i) => province === null || year.asks[year.demands[i]!.ask]!.from?.province === province)
  const placed = of.filter(f => f.house !== null)
  const mean = (values: readonly number[]) => (values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length)
  const atOnce = placed.filter(f => f.waited === 0).length
  return { sought: of.length, atOnce, waited: placed.length - atOnce, none: of.length - placed.length, waitHours: mean(placed.map(f => f.waited!)) / 60, km: mean(placed.flatMap(f => (f.km === null ? [] : [f.km]))) }
}
