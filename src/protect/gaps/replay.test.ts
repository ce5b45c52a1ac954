import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeded } from '../../algorithms/random/rng.ts'
import type { RoomsOf } from '../beds/public.ts'
import { capacityOf } from '../matching/capacity.ts'
import { match } from '../matching/match.ts'
import { aYear } from './build.ts'
import { mostHouses, mostWait, replay, roomHolds, tallyOf, withRooms, type Year, type YearRoom } from './replay.ts'

/** By the matcher itself at each moment, with the rooms that are free then: slow, and with no list kept. */
const oneByOne = (year: Year): (number | null)[] => {
  const freeAt = year.rooms.map(() => 0)
  const size = (r: YearRoom) => r.adults * 2 + r.children + (r.wheelchair ? 1 : 0)
  return year.demands.map(({ at, ask, stay }) => {
    const asked = year.asks[ask]!
    const free = new Map<string, RoomsOf>()
    year.rooms.forEach((r, n) => {
      const service = year.index.listings[r.house]!.id
      const known = free.get(service) ?? { service, countedAt: '', minutesAgo: 0, known: true, rooms: 1, takenOfLate: 0, free: [] as never[] }
      free.set(service, freeAt[n]! <= at ? { ...known, free: [...known.free, { room: String(n), label: '1', adults: r.adults, children: r.children, cot: false, wheelchair: r.wheelchair, pets: r.pets }] } : known)
    })
    // Not more than the replay itself looks at: the first of the whole list, with a room or without.
    const list = match(year.index, capacityOf(year.index, new Map()), asked, mostHouses).ranked.map(r => r.service)
    const withRoom = new Set(match(year.index, capacityOf(year.index, free), { ...asked, limits: [...asked.limits, 'room'] }, 10_000).ranked.filter(r => r.limits.some(t => t.limit.code === 'room' && t.state === 'met')).map(r => r.service))
    const house = list.find(h => withRoom.has(h))
    const fitting = (h: number) => year.rooms.map((r, n) => ({ r, n })).filter(({ r }) => r.house === h && roomHolds(r, asked)).sort((a, b) => size(a.r) - size(b.r) || a.n - b.n)
    const room = house === undefined ? undefined : fitting(house).find(({ n }) => freeAt[n]! <= at)
    if (room) {
      freeAt[room.n] = at + stay
      return house!
    }
    const later = list.flatMap(h => fitting(h).map(({ n }) => ({ h, n }))).reduce<{ h: number; n: number } | null>((best, x) => (best === null || freeAt[x.n]! < freeAt[best.n]! ? x : best), null)
    if (!later || freeAt[later.n]! - at > mostWait) return null
    freeAt[later.n]! += stay
    return later.h
  })
}

test('each takes the place that the matcher itself would name at that moment, with the rooms that are free then', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), seed => {
    const year = aYear(seeded(seed), { n: 60, kinds: 8, houses: 12, rooms: 2 })
    expect(replay(year).map(f => f.house)).toEqual(oneByOne(year))
  }), { numRuns: 25, seed: 7 })
})

test('no room is ever given to two at once, nobody waits over three days, and all are accounted for', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), seed => {
    const year = aYear(seeded(seed), { n: 400, kinds: 12, houses: 10, rooms: 2 })
    const fates = replay(year)
    const inHouse = new Map<number, { from: number; to: number }[]>()
    fates.forEach((f, i) => {
      if (f.house === null) return
      const { at, stay } = year.demands[i]!
      const from = at + f.waited!
      inHouse.set(f.house, [...(inHouse.get(f.house) ?? []), { from, to: from + stay }])
      expect(f.waited).toBeLessThanOrEqual(mostWait)
    })
    for (const [house, stays] of inHouse) {
      const rooms = year.rooms.filter(r => r.house === house).length
      for (const { from } of stays) expect(stays.filter(s => s.from <= from && from < s.to).length).toBeLessThanOrEqual(rooms)
    }
    const t = tallyOf(year, fates, null)
    expect(t.atOnce + t.waited + t.none).toBe(t.sought)
  }), { numRuns: 25, seed: 11 })
})

test('the same year gives the same fates; rooms where nobody seeks change nothing', () => {
  const year = aYear(seeded(3), { n: 500, kinds: 10, houses: 10, rooms: 1 })
  expect(replay(year)).toEqual(replay(year))
  const useless = withRooms(year, year.index.listings[year.rooms[0]!.house]!.province, { adults: 0, children: 0, pets: [], wheelchair: false }, 5)
  expect(useless.rooms.length).toBe(year.rooms.length + 5)
  expect(replay(useless)).toEqual(replay(year))
  expect(withRooms(year, 'XX', { adults: 1, children: 0, pets: [], wheelchair: false }, 5).rooms).toEqual(year.rooms)
})
