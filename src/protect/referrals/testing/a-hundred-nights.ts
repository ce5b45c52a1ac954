import { afterAll, beforeAll, expect } from 'vitest'
import { greatCircleKm } from '../../../algorithms/geography/point.ts'
import { parseCell } from '../../../algorithms/geography/grid.ts'
import { seeded } from '../../../algorithms/random/rng.ts'
import { testDatabase } from '../../../platform/db/testing/database.ts'
import { type World, world } from '../../../platform/http/testing/world.ts'
import { resolvePlaceId } from '../../../platform/places/public.ts'
import { aNight, callersFrom, doorOf, type Night } from './from-anywhere.ts'

type Stage = { readonly w: World }

const regionOf = async ({ w }: Stage, service: string) => (await w.owner.query<{ region: string }>('select region from protect.service_public where id = $1', [service])).rows[0]!.region
const stateOf = async ({ w }: Stage, referral: string) => (await w.owner.query<{ state: string }>('select state from protect.referral where id = $1', [referral])).rows[0]?.state
const planOf = async ({ w }: Stage, file: string) => (await w.owner.query("select (select count(*)::int from protect.case_need where record_id = $1 and need = 'safe-place' and horizon = 'tonight' and state = 'open') as needs, (select count(*)::int from protect.fund_request where record_id = $1 and fund_use = 'hotel') as hotels", [file])).rows[0]

/** The first or the second hundred of the two hundred places that the seed draws, on a country of its own: two files, for two cores. */
const nightsOf = async (stage: Stage, half: 1 | 2): Promise<void> => {
  const { w } = stage
  const [line, door] = [await w.as('ines'), doorOf()]
  const nights: { night: Night; away: readonly { place: string; km: number }[] }[] = []
  for (const caller of callersFrom(seeded(Number(process.env['SOAK_SEED'] ?? 2026)), 200).slice(half === 1 ? 0 : 100, half * 100)) nights.push({ night: await aNight(w, line, door, caller), away: caller.away })
  for (const { night, away } of nights) {
    expect(night.choices).toBeLessThanOrEqual(5)
    expect(night.ms).toBeLessThan(60_000)
    if (night.end === 'unmet') {
      expect(await planOf(stage, night.file)).toEqual({ needs: 1, hotels: 1 })
      continue
    }
    expect(await stateOf(stage, night.referral)).toBe('accepted')
    // Where the house was not asked, the middle of its square lies outside; where it was, it alone knows its door.
    const { centre } = parseCell(await regionOf(stage, night.service))!
    if (!night.confirmed) for (const zone of away) expect(greatCircleKm(resolvePlaceId(zone.place)!, centre)).toBeGreaterThan(zone.km)
    expect(away.length > 0 || !night.confirmed).toBe(true)
  }
  const placed = nights.filter(n => n.night.end === 'placed').length
  process.stdout.write(`${JSON.stringify({ nights: nights.length, placed, confirmed: nights.filter(n => n.night.end === 'placed' && n.night.confirmed).length, unmet: nights.length - placed, choices: Math.max(...nights.map(n => n.night.choices)), slowestMs: Math.round(Math.max(...nights.map(n => n.night.ms))) })}\n`)
  // A room is given once.
  expect((await w.owner.query("select count(*)::int as given, count(distinct room_id)::int as rooms from protect.hold where state = 'placed'")).rows[0]).toEqual({ given: placed, rooms: placed })
}

/** For one file of tests: its own country, closed after it. */
export const aHundredNights = (half: 1 | 2): (() => Promise<void>) => {
  const db = testDatabase()
  let w: World
  beforeAll(async () => { w = await world(db, { demo: ['protect/services', 'protect/beds', 'protect/funds'] }) })
  afterAll(() => w.close())
  return () => nightsOf({ w }, half)
}
