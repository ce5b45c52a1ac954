import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import fc from 'fast-check'
import { testDatabase } from '../db/testing/database.ts'
import { type Actor, type World, world } from '../http/testing/world.ts'
import { readMyDay } from '../my-day/endpoints.ts'
import { instant } from '../values/time.ts'
import { endTurn, readRota, setException, setOnCall } from './endpoints.ts'
import { namedAt, type WeekTurn } from './turn.ts'

// A Wednesday, 19:00 in Winnipeg.
const now = instant(Date.UTC(2026, 10, 26, 1))
const db = testDatabase()
let w: World, sam: Actor, ines: Actor
const team = () => ({ team: w.ids.get('team:night-line')! })
const member = (key: string) => w.ids.get(`member:${key}`)!
beforeAll(async () => {
  w = await world(db, { now })
  sam = await w.as('sam')
  ines = await w.as('ines')
})
beforeEach(async () => { await w.owner.query('delete from platform.on_call_week; delete from platform.on_call_exception') })
afterAll(() => w.close())

const night = (key: string, weekday: string) => sam.ask(setOnCall, { params: team(), input: { member: member(key), weekday, starts: '20:00', hours: 12 } })
const onCall = async (at: string) => {
  await w.owner.query('begin')
  const { rows } = await w.owner.query<{ name: string }>('select m.name from platform.turn_at($1, $2) t join accounts.member m on m.id = t.member_id', [w.ids.get('team:night-line'), at])
  await w.owner.query('commit')
  return rows[0]?.name ?? null
}
const mineOf = async (a: Actor) => (await a.ask(readMyDay)).body.items.filter(i => i.slice === 'platform/rota')

test('the week says who is on call, over midnight and by the clock of the province', async () => {
  await night('ines', 'wed')
  expect([await onCall('2026-11-26T01:59:00Z'), await onCall('2026-11-26T02:00:00Z'), await onCall('2026-11-26T13:59:00Z'), await onCall('2026-11-26T14:00:00Z')]).toEqual([null, 'Inès B.', 'Inès B.', null])
})

test('the one on call is told on My day before it begins and while it runs; the others are not', async () => {
  await night('ines', 'wed')
  expect(await mineOf(ines)).toMatchObject([{ said: { en: expect.stringContaining('You are on call tonight') }, why: { en: 'Until 08:00.' }, dueAt: '2026-11-26T02:00:00.000Z' }])
  await sam.ask(setOnCall, { params: team(), input: { member: member('ines'), weekday: 'wed', starts: '18:00', hours: 2 } })
  expect(await mineOf(ines)).toMatchObject([{ said: { fr: expect.stringContaining('de garde maintenant') } }])
  expect(await mineOf(sam)).toEqual([])
})

test('an exception stands before the week, for someone else or for nobody, and taking it off brings the week back', async () => {
  await night('ines', 'wed')
  const { body } = await sam.ask(setException, { params: team(), input: { member: member('sam'), on: '2026-11-25', starts: '20:00', hours: 4 } })
  expect([await onCall('2026-11-26T03:00:00Z'), await onCall('2026-11-26T06:00:00Z')]).toEqual(['Sam T.', 'Inès B.'])
  await sam.ask(setException, { params: team(), input: { on: '2026-11-25', starts: '21:00', hours: 1 } })
  expect([await onCall('2026-11-26T02:30:00Z'), await onCall('2026-11-26T03:30:00Z')]).toEqual(['Sam T.', null])
  await sam.ask(endTurn, { params: { turn: body.turn } })
  expect(await onCall('2026-11-26T02:30:00Z')).toBe('Inès B.')
})

test('everyone in the team sees the rota; another agency sees none of it and only its keepers change it', async () => {
  await night('sam', 'wed')
  expect((await ines.ask(readRota)).body.teams).toMatchObject([{ now: null, week: [{ name: 'Sam T.', weekday: 'wed', starts: '20:00', ends: '08:00' }] }])
  const noor = await w.as('noor')
  expect((await noor.ask(readRota)).raw).not.toContain('Sam T.')
  expect((await ines.ask(setOnCall, { params: team(), input: { member: ines.id, weekday: 'thu', starts: '20:00', hours: 1 } })).code).toBe('missing')
  const grace = await w.as('grace')
  const turn = (await w.owner.query<{ id: string }>('select id from platform.on_call_week')).rows[0]!.id
  expect([(await grace.ask(setOnCall, { params: team(), input: { member: member('sam'), weekday: 'thu', starts: '20:00', hours: 1 } })).code, (await grace.ask(endTurn, { params: { turn } })).code]).toEqual(['missing', 'missing'])
  expect((await sam.ask(setOnCall, { params: team(), input: { member: member('noor'), weekday: 'thu', starts: '20:00', hours: 1 } })).code).toBe('refused')
})

test('who leaves the team is on call no more', async () => {
  await night('ines', 'wed')
  await w.owner.query('update access.membership set left_at = now() where member_id = $1', [ines.id])
  expect(await onCall('2026-11-26T03:00:00Z')).toBeNull()
  await w.owner.query('update access.membership set left_at = null where member_id = $1', [ines.id])
})

test('the database names whom the rule names, for any week and minute', async () => {
  const turns = fc.sample(fc.record({ member: fc.constantFrom('sam', 'ines'), weekday: fc.integer({ min: 1, max: 7 }), starts: fc.integer({ min: 0, max: 1439 }), minutes: fc.integer({ min: 1, max: 1440 }) }), { seed: 7, numRuns: 12 })
  const week: WeekTurn[] = turns.map((t, setAt) => ({ ...t, setAt }))
  for (const t of week) await w.owner.query("insert into platform.on_call_week (team_id, member_id, weekday, starts, minutes, set_by, set_at) values ($1, $2, $3, $4, $5, $2, to_timestamp($6::int))", [w.ids.get('team:night-line'), member(t.member), t.weekday, t.starts, t.minutes, t.setAt])
  const name = { sam: 'Sam T.', ines: 'Inès B.' } as const
  // Winnipeg in winter is six hours behind; 7 December 2026 is a Monday.
  for (const m of fc.sample(fc.integer({ min: 0, max: 10079 }), { seed: 8, numRuns: 60 })) {
    const named = namedAt(week, m)
    expect(await onCall(new Date(Date.UTC(2026, 11, 7, 6) + m * 60_000).toISOString()), String(m)).toBe(named === null ? null : name[named as 'sam'])
  }
})
