import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../calendars/day.ts'
import { distanceBand } from './distance-band.ts'
import { directRoad, type Ground, type Site } from './ground.ts'
import type { Link } from './link.ts'
import { between, cross, greatCircleKm } from './point.ts'
import { isOpenOn, mayBeClosedOn, type Season } from './season.ts'
import { travelMap } from './travel-map.ts'
import { travelTable } from './travel-table.ts'
import { costOf, directLeg, linkLeg } from './leg.ts'

const ground: Ground = { terrains: [{ name: 'all', factor: 1.2, dense: false, northern: false }], barriers: [[{ lat: 50, lon: -100.5 }, { lat: 51, lon: -100.5 }]] }
const site = (id: string, lat: number, lon: number, network = 'main'): Site => ({ id, lat, lon, network })
const on = day('2026-07-15')

test('a degree of the equator is 111.195 km, and the poles are half the earth apart', () => {
  expect(greatCircleKm({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })).toBeCloseTo(111.195, 2)
  expect(greatCircleKm({ lat: 90, lon: 0 }, { lat: -90, lon: 77 })).toBeCloseTo(20015.1, 0)
})

test('two segments cross, touch or miss', () => {
  const p = (lat: number, lon: number) => ({ lat, lon })
  expect(cross(p(0, 0), p(2, 2), p(0, 2), p(2, 0))).toBe(true)
  expect(cross(p(0, 0), p(2, 2), p(2, 2), p(3, 0))).toBe(false)
  expect(cross(p(0, 0), p(1, 1), p(5, 0), p(5, 9))).toBe(false)
  expect(between(p(0, 0), p(2, 4), 0.5)).toEqual(p(1, 2))
})

test('a distance is told in wide words, in both languages', () => {
  expect([0, 49.9, 50, 99, 100, 150, 299.9, 300, 2999, 3000, 9000].map(km => distanceBand(km).en)).toEqual([
    'under 50 km', 'under 50 km', '50 to 100 km', '50 to 100 km', '100 to 200 km', '100 to 200 km', '200 to 300 km', '300 to 400 km', '2900 to 3000 km', '3000 km or more', '3000 km or more',
  ])
  expect(distanceBand(250).fr).toBe('200 à 300\u00a0km')
  expect(() => distanceBand(-1)).toThrow(RangeError)
})

describe('a season', () => {
  const overNewYear: Season[] = [['12-20', '04-28']]
  test('runs over New Year, both ends included', () => expect(['2026-12-19', '2026-12-20', '2027-01-01', '2027-04-28', '2027-04-29'].map(d => isOpenOn(overNewYear, day(d)))).toEqual([false, true, true, true, false]))
  test('is in doubt for 21 days at either end and never outside', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 800 }), n => {
      const date = addDays(day('2026-01-01'), n)
      const window = Array.from({ length: 43 }, (_, i) => isOpenOn(overNewYear, addDays(date, i - 21)))
      return mayBeClosedOn(overNewYear, date) === (isOpenOn(overNewYear, date) && window.includes(false))
    }), { seed: 7 }))
  test('that is not named is open all year', () => expect(isOpenOn(undefined, on) && !mayBeClosedOn(undefined, on)).toBe(true))
})

describe('the straight-line rule', () => {
  test('gives road kilometres inside a network', () => expect(directRoad(ground, site('a', 50, -100), site('b', 50.5, -100))!.km).toBeCloseTo(55.6 * 1.2, 0))
  test('gives nothing across water, to another network, or too far off the grid', () => {
    expect(directRoad(ground, site('a', 50.5, -100), site('b', 50.5, -101))).toBeNull()
    expect(directRoad(ground, site('a', 50, -100), site('b', 50.5, -100, 'island'))).toBeNull()
    expect(directRoad(ground, site('a', 50, -100), site('b', 53, -100))).toBeNull()
  })
})

describe('the search', () => {
  const sites = Array.from({ length: 9 }, (_, i) => site(`s${i}`, 45 + i * 2, -90 - (i % 3) * 6, `n${i}`))
  const linkOf = fc.record({ a: fc.nat(8), b: fc.nat(8), minutes: fc.integer({ min: 5, max: 900 }), perWeek: fc.integer({ min: 1, max: 50 }) })
  test('finds the cheapest way, as a slow relaxation of every link does', () =>
    fc.assert(fc.property(fc.array(linkOf, { minLength: 1, maxLength: 25 }), raw => {
      const links: Link[] = raw.filter(l => l.a !== l.b).map(l => ({ from: `s${l.a}`, to: `s${l.b}`, means: 'rail', minutes: l.minutes, perWeek: l.perWeek, confidence: 'unverified', source: 'test' }))
      if (!links.some(l => l.from === 's0' || l.to === 's0')) return
      const slow = new Map(sites.map(s => [s.id, s.id === 's0' ? 0 : Infinity]))
      for (const _ of sites) for (const l of links) for (const [a, b] of [[l.from, l.to], [l.to, l.from]] as const) slow.set(b, Math.min(slow.get(b)!, slow.get(a)! + costOf(linkLeg(l, 0, false, on))))
      const table = travelTable(travelMap(new Map(sites.map(s => [s.id, s])), links, ground), sites[0]!, { on })
      for (const s of sites.slice(1)) expect(table.to(s)?.legs.reduce((sum, leg) => sum + costOf(leg), 0) ?? Infinity).toBeCloseTo(slow.get(s.id)!, 6)
    }), { seed: 11, numRuns: 60 }))
  test('a link to a place that is not listed is refused when the map is made', () => {
    expect(() => travelMap(new Map(), [{ from: 'x', to: 'y', means: 'rail', confidence: 'unverified', source: 'test' }], ground)).toThrow(RangeError)
  })
})

test('a flight of three departures a week waits 28 h on average and 80 h on a bad day', () => {
  const leg = linkLeg({ from: 'a', to: 'b', means: 'flight', plane: 'small', perWeek: 3, confidence: 'unverified', source: 'test' }, 270, true, on)
  expect(leg).toMatchObject({ ride: { quick: 90, plan: 90 }, before: 60, wait: { plan: 28 * 60, bad: 80 * 60 } })
})

test('a trip across town is never under a quarter of an hour to plan for', () => expect(directLeg('a', 'b', { km: 0, straightKm: 0, northern: false }, true, on).ride).toEqual({ quick: 5, plan: 15, bad: 30 }))
