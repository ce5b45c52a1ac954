import { expect, test } from 'vitest'
import { cellAt, outline, parseCell } from '../../algorithms/geography/grid.ts'
import { greatCircleKm } from '../../algorithms/geography/point.ts'
import { seeded } from '../../algorithms/random/rng.ts'
import { sayWay } from './travel-to.ts'
import { aListing, anAsk } from './build.ts'
import { capacityOf } from './capacity.ts'
import { indexDirectory } from './directory-index.ts'
import { match } from './match.ts'

const home = { lat: 53.83, lon: -101.25 }
const cell = parseCell(cellAt(home).id)!
/** Two true doors at the far corners of one published cell. */
const corners = [cell.centre, outline(cell, 50).map(p => ({ lat: p.lat + (cell.centre.lat - p.lat) * 0.02, lon: p.lon + (cell.centre.lon - p.lon) * 0.02 }))[0]!]

const asksFrom = (seed: number, n: number) => {
  const rng = seeded(seed)
  const near = () => ({ lat: home.lat + (rng.next() - 0.5) * 12, lon: home.lon + (rng.next() - 0.5) * 20 })
  return Array.from({ length: n }, () => anAsk({
    from: { id: 'somewhere', province: 'MB', point: near() }, limits: [rng.next() < 0.5 ? `within:${rng.below(600)}` : `beyond:${rng.below(600)}`],
    away: [{ place: 'x', label: { en: 'x', fr: 'x' }, km: 1 + rng.below(500), centre: near() }], wishes: rng.next() < 0.5 ? ['far'] : [],
  }))
}

const answersFor = (point: { lat: number; lon: number }) => {
  const index = indexDirectory([aListing({ id: 'hidden' }, point), aListing({ id: 'other' }, { lat: 50, lon: -99 })])
  const capacity = capacityOf(index, new Map())
  return (asks: ReturnType<typeof asksFrom>) => asks.map(asked => {
    const found = match(index, capacity, asked)
    return JSON.stringify({ ids: found.ranked.map(r => [index.listings[r.service]!.id, r.exact, sayWay(r.km, null), r.limits.map(t => [t.limit.key, t.state])]), out: found.ruledOut.map(r => [r.key, r.count]), open: found.relaxations })
  })
}

const times = Number(process.env['SOAK_TIMES'] ?? 1)
const seed = Number(process.env['SOAK_SEED'] ?? 100)

test('ten thousand questions of fifty accounts from moved origins answer alike for two doors of one area: nothing inside it is learnt', () => {
  expect(cellAt(corners[0]!).id).toBe(cellAt(corners[1]!).id)
  expect(greatCircleKm(corners[0]!, corners[1]!)).toBeGreaterThan(30)
  const [one, other] = [answersFor(corners[0]!), answersFor(corners[1]!)]
  for (let account = 0; account < 50; account++) {
    const asks = asksFrom(seed + account, 200 * times)
    expect(one(asks)).toEqual(other(asks))
  }
}, 10_000 + 2000 * times)

test('the attack itself works where a point is told: it would find a door by bands from its true place', () => {
  const rng = seeded(3)
  const bands = Array.from({ length: 1500 }, () => ({ lat: home.lat + (rng.next() - 0.5) * 12, lon: home.lon + (rng.next() - 0.5) * 20 })).map(from => ({ from, band: Math.floor(greatCircleKm(from, home) / 50) }))
  const consistent = outline(cell, 5).concat([home]).filter(p => bands.every(({ from, band }) => Math.floor(greatCircleKm(from, p) / 50) === band))
  expect(consistent).toEqual([home])
})
