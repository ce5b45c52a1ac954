import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { sql } from '../db/sql.ts'
import { testDatabase } from '../db/testing/database.ts'
import { within } from '../db/transaction.ts'
import { type World, world } from '../http/testing/world.ts'
import type { RecordId } from '../values/id.ts'
import { count, counted } from './counted.ts'

const placed = counted('test.placed', { unit: 'place', dims: { need: ['bed', 'food'], region: ['MB', 'ON'] } })
const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db) })
afterAll(() => w.close())

const caller = async (key: string, purpose: string) => ({ token: Buffer.from((await w.as(key)).cookie.slice(3), 'base64url'), purpose })
const record = () => randomUUID() as RecordId
const place = async (fact: object) =>
  within(w.pools.app, await caller('ines', 'support'), null, given => count(given, w.services.keys, placed, { on: day('2026-11-23'), record: record(), dims: { need: 'bed', region: 'MB' }, ...fact }))
const read = async (key: string, purpose: string) =>
  within(w.pools.app, await caller(key, purpose), null, given => given.many(sql`select * from platform.facts(array['test.placed'], '2026-01-01', '2027-01-01')`))

test('what is counted keeps its month and its dimensions, and only the plan may sum it', async () => {
  const same = record()
  await place({ record: same })
  await place({ record: same, value: -1 })
  await place({ dims: { need: 'food', region: 'ON' } })
  expect(await read('desrosiers', 'plan')).toMatchObject([
    { month: '2026-11-01', dims: { need: 'bed', region: 'MB' }, value: 0, units: 1 },
    { month: '2026-11-01', dims: { need: 'food', region: 'ON' }, value: 1, units: 1 },
  ].sort((a, b) => a.value - b.value))
  expect(await read('ines', 'support')).toEqual([])
})

test('no id of a record and no time finer than a month is in a fact', async () => {
  const one = record()
  await place({ record: one })
  const { rows } = await w.owner.query<{ text: string }>('select f::text as text from platform.fact f')
  expect(rows.filter(r => r.text.includes(one) || r.text.includes('2026-11-23'))).toEqual([])
  expect((await w.owner.query("select 1 from information_schema.columns where table_schema = 'platform' and table_name = 'fact' and data_type like 'timestamp%'")).rowCount).toBe(0)
})

test('a value outside the closed list is refused before anything is written', async () => {
  await expect(place({ dims: { need: 'Cedar', region: 'MB' } })).rejects.toThrow(RangeError)
})

test('a practice agency counts nothing', async () => {
  const before = await w.owner.query('select 1 from platform.fact')
  await w.owner.query("update accounts.agency set kind = 'practice' where id = $1", [w.ids.get('agency:night-line')])
  await place({})
  await w.owner.query("update accounts.agency set kind = 'line' where id = $1", [w.ids.get('agency:night-line')])
  expect((await w.owner.query('select 1 from platform.fact')).rowCount).toBe(before.rowCount)
})

test('the application reads no fact by itself', async () => {
  await expect(within(w.pools.app, await caller('desrosiers', 'plan'), null, given => given.many(sql`select * from platform.fact`))).rejects.toThrow()
})

test('a purpose without a session behind it sums nothing', async () => {
  await place({})
  const app = await db.as('app')
  const plan = (await w.owner.query<{ id: number }>("select id from access.purpose_code where name = 'plan'")).rows[0]!.id
  await app.query('begin')
  await app.query("select set_config('tl.claim', $1, true)", [`00000000-0000-4000-8000-000000000000|${plan}|forged`])
  expect((await app.query("select * from platform.facts(array['test.placed'], '2026-01-01', '2027-01-01')")).rows).toEqual([])
  await app.query('rollback')
})
