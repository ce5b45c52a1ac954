import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { seeded } from '../../algorithms/random/rng.ts'
import type { Asked } from './asked.ts'
import { aListing, anAsk, manyListings, manyRooms, rooms } from './build.ts'
import { capacityOf } from './capacity.ts'
import { type DirectoryIndex, indexDirectory } from './directory-index.ts'
import { match } from './match.ts'
import type { Listing } from '../services/public.ts'
import type { RoomsOf } from '../beds/public.ts'

const indexes = new Map<readonly Listing[], DirectoryIndex>()
const indexOf = (listings: readonly Listing[]) => indexes.get(listings) ?? indexes.set(listings, indexDirectory(listings)).get(listings)!

const run = (listings: readonly Listing[], asked: Asked, free: ReadonlyMap<string, RoomsOf> = new Map(), most = 10_000) => {
  const index = indexOf(listings)
  const found = match(index, capacityOf(index, free), asked, most)
  return { ...found, ids: found.ranked.map(r => listings[r.service]!.id), exactIds: found.ranked.filter(r => r.exact).map(r => listings[r.service]!.id) }
}
const winnipeg = { place: 'mb-winnipeg', label: { en: 'Winnipeg', fr: 'Winnipeg' }, centre: { lat: 49.9, lon: -97.14 } }
const thompson = { id: 'mb-thompson', province: 'MB', point: { lat: 55.74, lon: -97.86 } }

test('what is not known is neither a match nor a refusal: it is asked first, after those known to fit', () => {
  const found = run([aListing({ id: 'unknown', pets: null }), aListing({ id: 'no', pets: [] }), aListing({ id: 'yes' })], anAsk({ pets: ['dog'] }))
  expect(found.ids).toEqual(['yes', 'unknown'])
  expect(found.ranked[1]!.limits.filter(t => t.state === 'unknown').map(t => t.limit.question.en)).toEqual(['May the dog come?'])
  expect(found.ruledOut).toMatchObject([{ key: 'pets', count: 1 }])
})

test('a child whose age is not known is asked about, never taken for the oldest nor the youngest', () => {
  const listings = [aListing({ id: 'every child', child_max_age: 17 }), aListing({ id: 'to 12', child_max_age: 12 }), aListing({ id: 'to 6', child_max_age: 6 }), aListing({ id: 'unsaid', child_max_age: null }), aListing({ id: 'one child', child_max_age: 17, children_max: 1 })]
  const found = run(listings, anAsk({ children: [null, 9] }))
  expect(found.exactIds).toEqual(['every child'])
  expect(found.ids.slice(1).sort()).toEqual(['to 12', 'unsaid'])
  expect(found.ranked[1]!.limits.filter(t => t.state === 'unknown').map(t => t.limit.question.en)).toEqual(['Are her children taken? An age is not known: ask up to which age.'])
  expect(run(listings, anAsk({ children: [null] })).exactIds.sort()).toEqual(['every child', 'one child'])
})

test('a service closing today is not for tonight, and says so among the ruled out', () => {
  expect(run([aListing({ id: 'a', lastDay: '2026-11-23' }), aListing({ id: 'b', lastDay: '2026-11-24' })], anAsk()).ids).toEqual(['b'])
})

test('a room must hold the whole party with the dog; a count older than a day is asked about', () => {
  const listings = ['full', 'small', 'fits', 'old', 'never'].map(id => aListing({ id }))
  const free = new Map([rooms('full', []), rooms('small', [{ adults: 1, children: 0, pets: ['dog'] }]), rooms('fits', [{ adults: 2, children: 1, pets: ['dog'] }]), rooms('old', [{ adults: 2, children: 2, pets: ['dog'] }], 1500)])
  const found = run(listings, anAsk({ limits: ['room'], children: [4], pets: ['dog'] }), free)
  expect(found.exactIds).toEqual(['fits'])
  expect(found.ids.slice(1).sort()).toEqual(['never', 'old'])
})

test('near the edge of what she stays away from the shelter must confirm; inside it is ruled out', () => {
  const listings = [aListing({ id: 'inside' }, { lat: 49.95, lon: -97.1 }), aListing({ id: 'edge' }, { lat: 51.25, lon: -97.14 }), aListing({ id: 'outside' }, { lat: 55.7, lon: -97.8 })]
  const found = run(listings, anAsk({ away: [{ ...winnipeg, km: 150 }] }))
  expect(found.ids).toEqual(['outside', 'edge'])
  expect(found.ranked[1]!.limits.find(t => t.limit.code === 'away')).toMatchObject({ state: 'unknown' })
  expect(found.ruledOut).toMatchObject([{ key: 'away:0', count: 1 }])
})

test('her safety is never offered for change, however much it would open', () => {
  const found = run([aListing({ id: 'a' }, { lat: 49.95, lon: -97.1 }), aListing({ id: 'b', police_report: true })], anAsk({ away: [{ ...winnipeg, km: 150 }], limits: ['no-police'], without: ['away:0', 'no-police'] }))
  expect([found.ids, found.relaxations]).toEqual([[], []])
})

test('if the dog stays with a foster family: as many more as that alone ruled out', () => {
  const found = run([aListing({ id: 'a', pets: [] }), aListing({ id: 'b', pets: [] }), aListing({ id: 'c', pets: [], overnight: false })], anAsk({ pets: ['dog'], limits: ['tonight'] }))
  expect(found.relaxations).toMatchObject([{ keys: ['pets'], opens: 2, said: { en: 'If the dog stays with a foster family' } }])
})

test('her first wish outweighs all the others together', () => {
  const found = run([aListing({ id: 'two', faith: true, phone_allowed: true }), aListing({ id: 'first', indigenous_led: true, phone_allowed: false })], anAsk({ wishes: ['indigenous-led', 'faith', 'own-phone'] }))
  expect(found.ids).toEqual(['first', 'two'])
})

test('among equals the one that took in fewest of late comes first, and a lot decides the rest, the same each time', () => {
  const listings = ['a', 'b', 'c', 'd'].map(id => aListing({ id }))
  const taken = new Map([...['a', 'b', 'c', 'd'].map(id => rooms(id, []))].map(([id, r]) => [id, { ...r, takenOfLate: id === 'c' ? 0 : 3 }]))
  const first = run(listings, anAsk(), taken)
  expect(first.ids[0]).toBe('c')
  expect(run([...listings].reverse(), anAsk(), taken).ids).toEqual(first.ids)
  expect(new Set(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map(on => run(listings, anAsk({ on: day(on) }), taken).ids.join())).size).toBeGreaterThan(1)
})

const listings = manyListings(seeded(7), 150)
const reversed = [...listings].reverse()
const free = manyRooms(seeded(8), listings, 0.6)
const codes = ['no-police', 'any-status', 'access:step-free', 'language:cr', 'language:fr', 'not-sober', 'tonight', 'room', 'stay:30', 'within:900', 'no-faith', 'no-fee', 'indigenous-led'] as const
const anyAsk = fc.record({ limits: fc.subarray([...codes]), wishes: fc.subarray(['indigenous-led', 'language:cr', 'far', 'own-phone']), pets: fc.subarray(['dog', 'cat']), children: fc.array(fc.oneof(fc.integer({ min: 0, max: 17 }), fc.constant(null)), { maxLength: 3 }), gender: fc.constantFrom(null, 'woman', 'man', 'two-spirit'), km: fc.integer({ min: 0, max: 900 }) })
  .map(({ km, ...given }) => anAsk({ ...given, from: thompson, away: km === 0 ? [] : [{ ...winnipeg, km }] }))

test('adding a limit never adds an exact match', () => {
  fc.assert(fc.property(anyAsk, fc.constantFrom(...codes), (asked, code) => {
    const before = new Set(run(listings, asked, free).exactIds)
    expect(run(listings, { ...asked, limits: [...asked.limits, code] }, free).exactIds.every(id => before.has(id))).toBe(true)
  }), { seed: 21, numRuns: 80 })
})

test('letting a limit go never removes a match, and opens as many as was said', () => {
  fc.assert(fc.property(anyAsk, asked => {
    const before = run(listings, asked, free)
    for (const { keys, opens } of before.relaxations) {
      if (keys.includes('pets')) continue
      const after = run(listings, { ...asked, without: keys }, free)
      expect(before.ids.every(id => after.ids.includes(id))).toBe(true)
      expect(after.ids.length - before.ids.length).toBe(opens)
    }
  }), { seed: 22, numRuns: 60 })
})

test('every service is ranked or ruled out, once', () => {
  fc.assert(fc.property(anyAsk, asked => {
    const found = run(listings, asked, free)
    expect(found.ids.length + found.ruledOut.reduce((sum, r) => sum + r.count, 0)).toBe(listings.length)
    expect(found.exact + found.askFirst).toBe(found.ids.length)
  }), { seed: 23, numRuns: 80 })
})

test('the first ten are the first ten of all, in the same order', () => {
  fc.assert(fc.property(anyAsk, asked => {
    expect(run(listings, asked, free, 10).ids).toEqual(run(listings, asked, free).ids.slice(0, 10))
  }), { seed: 24, numRuns: 80 })
})

test('the same question has the same answer, whatever order the directory is read in', () => {
  fc.assert(fc.property(anyAsk, asked => {
    expect(run(reversed, asked, free).ids).toEqual(run(listings, asked, free).ids)
  }), { seed: 25, numRuns: 40 })
})
