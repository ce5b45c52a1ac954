import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { endCall, listCalls, markHungUp, openCall, readCall, saveAnswers, searchPlaces } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db) })
afterAll(() => w.close())

const opened = async () => (await (await w.as('ines')).ask(openCall, {})).body.call
const said = { safe: 'yes', firstWords: 'A bed, a cot, a dog.', adults: 1, children: [{ age: 4 }], pets: ['dog'], place: 'mb-thompson', needs: ['safe-place'], languages: ['en'] }

test('a call is kept answer by answer and picked up where it was', async () => {
  const ines = await w.as('ines')
  const call = await opened()
  expect((await ines.ask(saveAnswers, { params: { call }, input: said, version: 1 })).body).toEqual({ version: 2 })
  expect((await ines.ask(saveAnswers, { params: { call }, input: { away: [{ place: 'mb-the-pas', km: 50 }] }, version: 2 })).body).toEqual({ version: 3 })
  await ines.ask(markHungUp, { params: { call } })
  const read = await ines.ask(readCall, { params: { call } })
  expect(read.body).toMatchObject({ state: 'she hung up', safe: 'yes', answers: { firstWords: 'A bed, a cot, a dog.', children: [{ age: 4 }] }, away: [{ km: 50 }], left: [] })
  expect((await ines.ask(listCalls, {})).body.calls.map(c => c.id)).toContain(call)
})

test('the law about children stands before any answer, and names the province once the place is known', async () => {
  const ines = await w.as('ines')
  const call = await opened()
  const before = (await ines.ask(readCall, { params: { call } })).body
  expect([before.duty.cite, before.answers.children]).toEqual([null, []])
  await ines.ask(saveAnswers, { params: { call }, input: { place: 'mb-thompson' }, version: 1 })
  const { duty } = (await ines.ask(readCall, { params: { call } })).body
  expect(duty).toMatchObject({ confidence: 'secondary', cite: { en: expect.stringContaining('Child and Family Services Act') } })
})

test('the draft is the advocate’s alone: not her supervisor’s, not her team’s', async () => {
  const call = await opened()
  for (const who of ['sam', 'noor']) {
    const other = await w.as(who)
    const hidden = await other.ask(readCall, { params: { call } })
    expect(hidden.raw).toBe((await other.ask(readCall, { params: { call: '00000000-0000-4000-8000-000000000000' } })).raw)
  }
})

test('two screens on one call: the second is told and nothing is lost', async () => {
  const ines = await w.as('ines')
  const call = await opened()
  await ines.ask(saveAnswers, { params: { call }, input: { adults: 1 }, version: 1 })
  expect(await ines.ask(saveAnswers, { params: { call }, input: { adults: 2 }, version: 1 })).toMatchObject({ status: 412, code: 'changed-meanwhile' })
})

test('she wants no case: one more is counted and no byte of the call can be opened', async () => {
  const ines = await w.as('ines')
  const call = await opened()
  await ines.ask(saveAnswers, { params: { call }, input: said, version: 1 })
  expect((await ines.ask(endCall, { params: { call } })).status).toBe(200)
  expect((await ines.ask(readCall, { params: { call } })).status).toBe(404)
  const left = await w.owner.query('select (select count(*)::int from access.record_key where record_id = $1) as keys, (select count(*)::int from protect.call_answers where record_id = $1) as answers', [call])
  expect(left.rows[0]).toEqual({ keys: 0, answers: 0 })
  expect((await w.owner.query("select province, n from protect.call_count where outcome = 'no case wanted'")).rows).toEqual([{ province: 'MB', n: 1 }])
})

test('after 24 hours the key of a draft is destroyed, before that it is not', async () => {
  const ines = await w.as('ines')
  const [old, young] = [await opened(), await opened()]
  await w.owner.query("update access.record set opened_at = opened_at - interval '25 hours' where id = $1", [old])
  const worker = await db.as('worker')
  const due = (await worker.query('select record from protect.due_drafts()')).rows.map(r => r.record)
  expect(due).toEqual([old])
  for (const record of [old, young]) await worker.query('select protect.due_erase_draft($1)', [record])
  expect([(await ines.ask(readCall, { params: { call: old } })).status, (await ines.ask(readCall, { params: { call: young } })).status]).toEqual([404, 200])
})

test('a place is found by any of its names', async () => {
  const ines = await w.as('ines')
  expect((await ines.ask(searchPlaces, { input: { text: 'thomson mb' } })).body.places[0]).toMatchObject({ id: 'mb-thompson' })
  expect((await ines.ask(saveAnswers, { params: { call: await opened() }, input: { place: 'mb-nowhere' }, version: 1 })).code).toBe('calls.place-unknown')
})
