import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCase } from '../../protect/cases/endpoints.ts'
import { testDatabase } from '../db/testing/database.ts'
import { loadSlices } from '../slices/walk.ts'
import { methodOf, pathOf } from './endpoint.ts'
import { goodInput } from './testing/samples.ts'
import { type Actor, type World, world } from './testing/world.ts'

// Two worlds: in one the record is hidden from the asker, in the other it does not exist.
const db = testDatabase()
let w: World
let hidden = ''
let stranger: Actor
const absent = '22222222-2222-4222-8222-222222222222'
const asking = (await loadSlices()).flatMap(s => (s.handlers ?? []).map(h => h.endpoint)).filter(e => e.asks.of === 'record')

beforeAll(async () => {
  w = await world(db)
  hidden = (await (await w.as('noor')).ask(openCase, { input: { callMe: 'Cedar', adults: 1, children: 0, pets: [], language: 'en' } })).body.case
  stranger = await w.as('odile')
})
afterAll(() => w.close())

const clean = (headers: Record<string, unknown>) => Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'date'))

test.each(asking.map(e => [e.route, e] as const))('%s answers a hidden record as one that is not there: status, body, headers, size', async (_route, e) => {
  const ask = (id: string) => w.server.inject({
    method: methodOf(e), url: `/api${pathOf(e).replace(/:([a-zA-Z]+)/g, (_, name: string) => (e.asks.of === 'record' && name === e.asks.kind.name ? id : absent))}`,
    headers: { cookie: stranger.cookie, ...(methodOf(e) === 'GET' ? {} : { 'content-type': 'application/json', 'idempotency-key': `paired-${id}` }), ...(e.versioned ? { 'if-match': '"1"' } : {}) },
    ...(methodOf(e) === 'GET' ? {} : { payload: JSON.stringify(Object.fromEntries(Object.entries(goodInput(e)).filter(([name]) => !pathOf(e).includes(`:${name}`)))) }),
  })
  const [one, other] = [await ask(hidden), await ask(absent)]
  expect({ status: one.statusCode, body: one.body, headers: clean(one.headers), size: one.rawPayload.length }).toEqual({ status: other.statusCode, body: other.body, headers: clean(other.headers), size: other.rawPayload.length })
  expect(one.statusCode).toBe(404)
})

test('a refused look leaves no line in the log of the record', async () => {
  const { rows } = await w.owner.query('select count(*)::int as n from audit.event where record_id = $1 and member_id = $2', [hidden, stranger.id])
  expect(rows).toEqual([{ n: 0 }])
})
