import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { nightOf } from '../referrals/build.ts'
import { aCase } from '../survivor-portal/build.ts'
import { lookAtRisk, readRisk } from './endpoints.ts'
import type { Seen } from './risk.ts'

const db = testDatabase()
let w: World
let ines: Actor
beforeAll(async () => {
  w = await world(db)
  ines = await w.as('ines')
})
afterAll(() => w.close())

const one = (item: string, scale: Seen['scale'], reach: Seen['reach'] = 'individual') => ({ item, scale, reach })
const file = async () => ({ case: (await aCase(ines)).case })
const look = (at: { case: string }, seen: ReturnType<typeof one>[], more: Record<string, unknown> = {}) => ines.ask(lookAtRisk, { params: at, input: { seen, hers: 2, ...more } as never })
const dayOf = async (at: { case: string }) => (await ines.ask(readMyDay)).body.items.filter(i => i.id === `risk-${at.case}`)

test('looks stand beside each other through time, each with her own word, and nothing is made one number', async () => {
  const at = await file()
  expect((await look(at, [one('R1-1', 'acute'), one('R5-6', 'possible')])).body).toEqual({ level: 'acute' })
  await look(at, [one('R1-1', 'possible'), one('R1-1', 'none known', 'household')], { hers: 4 })
  const { looks } = (await ines.ask(readRisk, { params: at })).body
  expect(looks.map(l => [l.level, l.hers, l.seen.length])).toEqual([['possible', 4, 2], ['acute', 2, 2]])
  expect((await look(at, [one('R1-1', 'possible'), one('R1-1', 'acute')])).code).toBe('risk.twice')
})

test('judged otherwise needs a reason, which is sealed, and never stands below an acute item', async () => {
  const at = await file()
  expect((await look(at, [one('R3-5', 'acute')], { judged: 'possible', why: 'She is calm.' })).code).toBe('risk.judged')
  expect((await look(at, [one('R3-5', 'possible')], { judged: 'present' })).code).toBe('risk.judged')
  expect((await look(at, [one('R3-5', 'possible')], { judged: 'present', why: 'She said more by telephone.' })).status).toBe(200)
  expect((await ines.ask(readRisk, { params: at })).body.looks[0]).toMatchObject({ level: 'possible', judged: 'present', why: 'She said more by telephone.' })
  expect((await w.owner.query("select count(*)::int as n from protect.risk_look where position('telephone' in encode(why, 'escape')) > 0")).rows[0].n).toBe(0)
})

test('after thirty days, or once a check-in was missed, it is in the day with its reason; where nothing was grave it is not', async () => {
  const [grave, calm] = [await file(), await file()]
  await look(grave, [one('R1-2', 'present')])
  await look(calm, [one('R1-2', 'none known')])
  expect(await dayOf(grave)).toEqual([])
  await w.owner.query("update protect.risk_look set at = at - interval '31 days'")
  expect((await dayOf(grave)).map(i => i.why.en)).toEqual([expect.stringContaining('thirty days')])
  expect(await dayOf(calm)).toEqual([])
  await look(grave, [one('R1-2', 'acute')])
  await (await db.as('worker')).query("select protect.due_risk_old($1, 'missed')", [grave.case])
  expect(await dayOf(grave)).toMatchObject([{ late: true, why: { en: expect.stringContaining('check-in') } }])
})

test('the house that took her in, and a stranger, find nothing of it', async () => {
  const s = await nightOf(() => w).accepted()
  await look({ case: s.case }, [one('R1-1', 'present')])
  for (const who of [s.odile, await w.as('noor')]) expect((await who.ask(readRisk, { params: { case: s.case } })).raw).toBe((await who.ask(readRisk, { params: { case: '00000000-0000-4000-8000-000000000000' } })).raw)
})
