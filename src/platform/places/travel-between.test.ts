import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { day, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Means } from '../../algorithms/geography/link.ts'
import type { Trip } from '../../algorithms/geography/trip.ts'
import { publishedRegion, regionSite } from './region.ts'
import { placeList } from './place-list.ts'
import { travelBetween, travelFrom } from './travel-between.ts'

type Vector = { id: string; from: string; to: string; by: Means[]; on: PlainDate; refused?: true; hours?: number; least?: number; most?: number; measures?: 'ride' | 'check-in' | 'door'; mayCrossUnitedStates?: boolean }
const vectors = JSON.parse(readFileSync(new URL('./facts/travel-vectors.json', import.meta.url), 'utf8')) as Vector[]
const place = (id: string) => placeList().byId.get(id)!
const summer = day('2026-07-15')

const minutes = (trip: Trip, measures: Vector['measures']): number =>
  measures === 'door' ? trip.plan : trip.legs.reduce((sum, leg) => sum + leg.ride.plan + (measures === 'check-in' ? leg.before : 0), 0)
const askFor = (v: Vector) => travelBetween(place(v.from), place(v.to), { on: v.on, by: v.by, mayCrossUnitedStates: v.mayCrossUnitedStates ?? false })

describe('the table of known times', () => {
  test('has all 34 rows', () => expect(vectors).toHaveLength(34))
  test.each(vectors.filter(v => !v.refused))('$id $from to $to falls in the stated range', v => {
    const answer = askFor(v)
    expect(answer.known).toBe(true)
    const hours = answer.known ? minutes(answer, v.measures) / 60 : NaN
    expect(hours).toBeGreaterThanOrEqual(v.least!)
    expect(hours).toBeLessThanOrEqual(v.most!)
  })
  test.each(vectors.filter(v => v.refused && v.id !== 'T10'))('$id $from to $to is refused', v => expect(askFor(v).known).toBe(false))
  // No road follows that shore; the Trans-Labrador Highway goes round, which the row leaves out.
  test('T10 qc-kegaska to qc-blanc-sablon is never the straight-line guess: only the long way round through Labrador', () => {
    const answer = askFor(vectors.find(v => v.id === 'T10')!)
    expect(answer.known && answer.km).toBeGreaterThan(2000)
    expect(answer.known && answer.legs.some(leg => leg.to === 'nl-labrador-city')).toBe(true)
  })
})

describe('a way that is not there', () => {
  test('a road closed at break-up is refused with the crossing named and the flight or another way instead', () => {
    const answer = travelBetween(place('nt-fort-mcpherson'), place('nt-inuvik'), { on: day('2027-05-15'), by: ['road'] })
    expect(answer).toMatchObject({ known: false, why: 'closed-on-date' })
    expect(!answer.known && answer.closed.some(way => way.gap)).toBe(true)
  })
  test('a place reached only through the United States is refused until the crossing is allowed', () => {
    const ends = [place('qc-kana-takon-st-regis'), place('on-cornwall')] as const
    expect(travelBetween(...ends, { on: summer })).toMatchObject({ known: false, why: 'only-through-united-states' })
    expect(travelBetween(...ends, { on: summer, mayCrossUnitedStates: true })).toMatchObject({ known: true, throughUnitedStates: true })
  })
  test('no road answer joins an island to the mainland', () => {
    expect(travelBetween(place('bc-victoria'), place('bc-vancouver'), { on: summer, by: ['road'] })).toMatchObject({ known: false, why: 'not-by-these-means' })
  })
})

describe('a winter road', () => {
  const ends = [place('mb-st-theresa-point'), place('mb-garden-hill')] as const
  test('may be closed within 21 days of its ends, and then the flight is given beside it', () => {
    const answer = travelBetween(...ends, { on: day('2027-01-20') })
    expect(answer).toMatchObject({ known: true, mayBeClosed: true, means: ['winter-road'] })
    expect(answer.known && answer.otherwise?.means).toContain('flight')
  })
  test('is not doubted in the middle of its season', () => expect(travelBetween(...ends, { on: day('2027-02-12') })).toMatchObject({ known: true, mayBeClosed: false }))
  test('does not exist in summer', () => expect(travelBetween(...ends, { on: summer, by: ['winter-road'] }).known).toBe(false))
})

describe('the three numbers', () => {
  test('never fall from quick to plan-for to bad day, from anywhere to anywhere', () => {
    for (const from of ['mb-thompson', 'nu-grise-fiord', 'bc-hornby-island', 'nl-nain']) for (const on of [summer, day('2027-02-15'), day('2026-11-20')]) {
      const table = travelFrom(place(from), { on })
      const trips = placeList().places.map(table.to).filter(trip => trip !== null)
      expect(trips.length).toBeGreaterThan(1500)
      expect(trips.filter(t => !(0 < t.quick && t.quick <= t.plan && t.plan <= t.bad))).toEqual([])
    }
  })
  test('are the same both ways on listed links', () => {
    const there = travelFrom(place('mb-thompson'), { on: summer }).to(place('mb-churchill'))
    expect(travelFrom(place('mb-churchill'), { on: summer }).to(place('mb-thompson'))?.plan).toBe(there?.plan)
  })
  test('are longer by road in winter', () => {
    const on = (date: string) => travelFrom(place('yt-whitehorse'), { on: day(date), by: ['road'] }).to(place('yt-carmacks'))!.plan
    expect(on('2027-01-10')).toBeGreaterThan(on('2026-07-10'))
  })
  test('a hub that must be avoided is not passed through', () => {
    const answer = travelBetween(place('on-sandy-lake'), place('on-toronto'), { on: summer, avoid: ['on-sioux-lookout'] })
    expect(answer.known && answer.legs.some(leg => leg.to === 'on-sioux-lookout')).toBe(false)
  })
})

test('known roads come within a fifth of the listed kilometres', () => {
  const roads = [['ab-calgary', 'ab-edmonton', 300], ['mb-winnipeg', 'sk-regina', 575], ['on-toronto', 'on-ottawa', 450], ['ns-halifax', 'ns-sydney', 405], ['mb-winnipeg', 'mb-thompson', 760], ['on-thunder-bay', 'on-sioux-lookout', 385], ['sk-saskatoon', 'sk-la-ronge', 380], ['qc-montreal', 'qc-sept-iles', 905], ['bc-vancouver', 'bc-kamloops', 355], ['bc-prince-george', 'bc-prince-rupert', 718], ['nl-channel-port-aux-basques', 'nl-st-johns', 905], ['yt-whitehorse', 'yt-dawson-city', 533], ['nt-yellowknife', 'nt-hay-river', 480], ['yt-dawson-city', 'nt-inuvik', 775], ['nt-inuvik', 'nt-tuktoyaktuk', 140], ['nl-labrador-city', 'nl-happy-valley-goose-bay', 520]] as const
  const off = roads.map(([a, b, km]) => travelFrom(place(a), { on: summer, by: ['road'] }).to(place(b))!.km / km)
  expect(off.filter(ratio => ratio < 0.8 || ratio > 1.2)).toEqual([])
})

test('a matching run over 100,000 services of published regions takes well under a second once warm', () => {
  const regions = [...new Set(placeList().places.map(p => publishedRegion(p.lat, p.lon).id))].map(id => regionSite(id)!)
  travelFrom(place('on-ottawa'), { on: summer }).to(regions[0]!)
  const started = performance.now()
  const table = travelFrom(place('mb-thompson'), { on: summer })
  const answers = Array.from({ length: 100_000 }, (_, i) => table.to(regions[i % regions.length]!))
  expect(answers).toHaveLength(100_000)
  expect(performance.now() - started).toBeLessThan(5_000)
})
