import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../db/sql.ts'
import { testDatabase } from '../db/testing/database.ts'
import { within } from '../db/transaction.ts'
import { type Actor, type World, world } from '../http/testing/world.ts'
import { localTime } from '../places/local-time.ts'
import { provinceCodes, zoneOfProvince } from '../places/provinces.ts'
import { readSettings, setSetting } from './endpoints.ts'

const db = testDatabase()
let w: World, grace: Actor
const name = 'referral.answer-hours-days'
beforeAll(async () => {
  w = await world(db)
  grace = await w.as('grace')
})
afterAll(() => w.close())

const one = async (asker: Actor) => (await asker.ask(readSettings)).body.settings.find(s => s.name === name)!
const inDays = async (n: number) => (await w.owner.query<{ d: string }>("select (platform.wall_clock(now(), 'MB')::date + $1::int)::text as d", [n])).rows[0]!.d

test('every declared setting stands on the page of each agency by itself, in both languages, with what holds now', async () => {
  const declared = w.slices.flatMap(s => s.settings ?? [])
  const { settings } = (await grace.ask(readSettings)).body
  expect(settings.map(s => s.name)).toEqual(declared.map(s => s.name))
  expect(new Set(declared.map(s => s.name)).size).toBe(declared.length)
  for (const s of settings) expect([s.now, s.said.en.length > 5, s.said.fr.length > 5, s.help.en.length > 5, s.help.fr.length > 5, s.least <= s.usual && s.usual <= s.most]).toEqual([s.usual, true, true, true, true, true])
})

test('a choice holds from its day on and not before, and the one after it waits', async () => {
  const [today, later] = [await inDays(0), await inDays(10)]
  expect((await grace.ask(setSetting, { input: { name, value: 72 } })).body).toMatchObject({ since: today })
  await grace.ask(setSetting, { input: { name, value: 96, since: later } })
  expect(await one(grace)).toMatchObject({ now: 72, chosen: [{ since: later, value: 96, inForce: false }, { since: today, value: 72, by: 'Grace O.', inForce: true }] })
  const token = Buffer.from(grace.cookie.slice(3), 'base64url')
  const at = (days: number) => within(w.pools.app, { token, purpose: 'support' }, null, async given => (await given.one<{ v: number | null }>(sql`select platform.setting_at(${w.ids.get('agency:lakeshore')}, ${name}, now() + ${days} * interval '1 day') as v`)).v)
  expect([await at(-1), await at(0), await at(11)]).toEqual([null, 72, 96])
})

test('the past is not rewritten, and nothing outside the bounds or undeclared is taken', async () => {
  const ask = async (input: Record<string, unknown>) => (await grace.ask(setSetting, { input })).code
  expect([await ask({ name, value: 24, since: await inDays(-1) }), await ask({ name, value: 121 }), await ask({ name, value: 0 }), await ask({ name: 'nobody.declared-this', value: 1 })]).toEqual(['settings.over', 'settings.bounds', 'settings.bounds', 'missing'])
})

test('another agency keeps its own, and only an administrator chooses', async () => {
  await grace.ask(setSetting, { input: { name, value: 48 } })
  expect(await one(await w.as('sam'))).toMatchObject({ now: 120, chosen: [] })
  expect((await (await w.as('noor')).ask(setSetting, { input: { name, value: 48 } })).code).toBe('missing')
})

test('each choice is in the log with its name, value and day', async () => {
  await grace.ask(setSetting, { input: { name: 'referral.safety-check-hours', value: 2 } })
  const { rows } = await w.owner.query("select keep from audit.event where verb = 'settings.set' order by at desc limit 1")
  expect(JSON.stringify(rows)).toContain('referral.safety-check-hours')
})

test('the wall clock of the database is the one of our own zone table, in every province, all year', async () => {
  const cases = fc.sample(fc.tuple(fc.constantFrom(...provinceCodes), fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) })), { seed: 20261126, numRuns: 200 })
  const { rows } = await w.owner.query<{ t: string }>("select to_char(platform.wall_clock(to_timestamp(ms / 1000.0), p), 'YYYY-MM-DD HH24:MI') as t from unnest($1::text[], $2::bigint[]) with ordinality x (p, ms, i) order by i", [cases.map(c => c[0]), cases.map(c => c[1])])
  const wall = ([province, ms]: (typeof cases)[number]) => {
    const t = localTime(ms, zoneOfProvince(province))
    return `${t.day} ${String(t.hour).padStart(2, '0')}:${String(t.minute).padStart(2, '0')}`
  }
  expect(rows.map(r => r.t)).toEqual(cases.map(wall))
})
