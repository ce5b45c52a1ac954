import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, day } from '../../algorithms/calendars/day.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { readRooms } from '../beds/endpoints.ts'
import { holdForCall, placesForCall } from '../matching/endpoints.ts'
import { closeService, readService } from '../services/endpoints.ts'
import { nightOf, yes } from './build.ts'
import * as on from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db, { demo: ['protect/services', 'protect/beds'] }) })
afterAll(() => w.close())
const { called, sent, team } = nightOf(() => w)
const serviceOf = async (agency: string) => (await w.owner.query<{ id: string }>('select s.id from protect.service_public s where s.agency_id = $1 order by s.id limit 1', [w.ids.get(`agency:${agency}`)])).rows[0]!.id
const today = async (agency: string) => day((await w.owner.query<{ d: string }>('select platform.day_of_agency($1, now())::text as d', [w.ids.get(`agency:${agency}`)])).rows[0]!.d)

test('a house says no: the next places stand beside it, without the house that was asked, each with why it fits', async () => {
  const s = await sent()
  await s.odile.ask(on.decline, { params: s.at, input: { reason: 'full' } })
  const { body } = await s.ines.ask(on.readNext, { params: s.at })
  const ours = await serviceOf('birch-bay')
  expect(body.places.length).toBeGreaterThan(0)
  expect(body.places.length).toBeLessThanOrEqual(3)
  expect(body.places.map(p => p.service)).not.toContain(ours)
  expect(body.places.every(p => p.fits.length > 0)).toBe(true)
  expect(body.near).not.toBeNull()
  expect((await s.odile.ask(on.readNext, { params: s.at })).status).toBe(404)
})

test('a house closes while she is on the way: whoever follows it knows at once, and has the next place', async () => {
  const { ines, call } = await called()
  const found = (await ines.ask(placesForCall, { params: { call }, input: {} })).body.places
  const mine = await serviceOf('birch-bay')
  const service = found.find(p => p.service === mine)?.service ?? mine
  const hold = (await ines.ask(holdForCall, { params: { call }, input: { service, arrives: 'tonight' } })).body.hold
  const { body } = await ines.ask(on.sayYes, { params: { call }, input: { callMe: 'Fern', hold, ...yes } })
  const at = { case: body.case, referral: body.referral }
  const odile = await w.as('odile')
  await odile.ask(on.accept, { params: at })
  expect((await odile.ask(closeService, { params: { service }, input: { lastDay: addDays(await today('birch-bay'), -1) } })).code).toBe('services.day-past')
  expect((await odile.ask(closeService, { params: { service }, input: { lastDay: await today('birch-bay') } })).status).toBe(200)
  expect((await ines.ask(readMyDay)).body.items.filter(i => i.id === `${body.referral}-sender`)).toMatchObject([{ late: true, said: { en: expect.stringContaining('closes'), fr: expect.stringContaining('ferme') } }])
  expect((await (await w.as('sam')).ask(readMyDay)).body.items.some(i => i.id === `${body.referral}-supervisor`)).toBe(true)
  expect((await w.owner.query("select count(*)::int as n from platform.outbox where record_id = $1 and event = 'referral.house-ends'", [body.case])).rows[0].n).toBe(1)
  const next = (await ines.ask(on.readNext, { params: at })).body.places
  expect(next.map(p => p.service)).not.toContain(service)
  expect((await ines.ask(on.readReferrals, { params: at })).body.referrals[0]).toMatchObject({ state: 'accepted', houseEnds: await today('birch-bay') })
  // It stays open after all: the line goes.
  expect((await odile.ask(closeService, { params: { service }, input: { lastDay: null } })).status).toBe(200)
  expect((await ines.ask(readMyDay)).body.items.filter(i => i.id === `${body.referral}-sender` && i.said.en.includes('closes'))).toEqual([])
})

test('a house that closes has answered whoever waits for its word: the hold is refused and the referral says so', async () => {
  const { ines, call } = await called()
  const service = await serviceOf('birch-bay')
  const { hold } = (await ines.ask(holdForCall, { params: { call }, input: { service, arrives: 'tonight' } })).body
  const odile = await w.as('odile')
  await odile.ask(closeService, { params: { service }, input: { lastDay: await today('birch-bay') } })
  expect((await odile.ask(readRooms)).body.asked.find(a => a.hold === hold)).toMatchObject({ state: 'refused' })
  expect((await ines.ask(placesForCall, { params: { call }, input: {} })).body.places.map(p => p.service)).not.toContain(service)
  await odile.ask(closeService, { params: { service }, input: { lastDay: null } })
})

test('nobody but the house itself says that it closes', async () => {
  const service = await serviceOf('birch-bay')
  const sam = await w.as('sam')
  expect((await sam.ask(closeService, { params: { service }, input: { lastDay: await today('birch-bay') } })).status).toBe(404)
  expect((await sam.ask(readService, { params: { service } })).body.lastDay).toBeNull()
  expect(team('birch-bay')).toBeDefined()
})
