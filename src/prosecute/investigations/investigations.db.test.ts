import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { openCase } from '../../protect/cases/endpoints.ts'
import { listEntities, readEntity } from '../entities/endpoints.ts'
import { compareEntities, judgeEntities, listMerges } from '../resolution/endpoints.ts'
import { anEntity, anInvestigation } from './build.ts'
import { addReference, changeInvestigation, listInvestigations, openInvestigation, readInvestigation } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db) })
afterAll(() => w.close())
const noted = { name: 'Willow (demo)', harm: 'sexual', system: 'Unit records (demo)', number: '26-0417' }

test('an investigation carries the number of the unit’s own system, typed once', async () => {
  const meilin = await w.as('meilin')
  const { investigation } = (await meilin.ask(openInvestigation, { input: noted })).body
  const page = await meilin.ask(readInvestigation, { params: { investigation } })
  expect(page.body).toMatchObject({ province: 'MB', lead: 'Mei-Lin C.', references: [{ system: 'Unit records (demo)', number: '26-0417', custodian: 'Prairie Joint Unit (demo)' }], locked: [] })
  expect(page.body.story.map(l => l.said.en)).toEqual(expect.arrayContaining(['Investigation opened.', 'Unit records (demo), number 26-0417.']))
  expect((await meilin.ask(addReference, { params: { investigation }, input: { system: noted.system, number: noted.number } })).code).toBe('investigations.number-twice')
})

test('the whole unit reads it, another unit does not learn of it', async () => {
  const investigation = await anInvestigation(await w.as('meilin'))
  expect((await (await w.as('pelletier')).ask(readInvestigation, { params: { investigation } })).status).toBe(200)
  const tremblay = await w.as('tremblay')
  expect((await tremblay.ask(readInvestigation, { params: { investigation } })).code).toBe('missing')
  expect((await tremblay.ask(listInvestigations, {})).body.investigations).toEqual([])
})

test('someone who works for no police service or unit opens none', async () => {
  expect((await (await w.as('noor')).ask(openInvestigation, { input: noted })).status).toBe(404)
  await w.owner.query("update accounts.member set purposes = purposes || 6::smallint where id = $1", [w.ids.get('member:okafor')])
  await w.owner.query("update accounts.member set posts = posts || 'investigator'::text where id = $1", [w.ids.get('member:okafor')])
  expect((await (await w.as('okafor')).ask(openInvestigation, { input: noted })).code).toBe('investigations.not-a-unit')
})

test('two changes on one version: the second is told', async () => {
  const meilin = await w.as('meilin')
  const investigation = await anInvestigation(meilin)
  const change = () => meilin.ask(changeInvestigation, { params: { investigation }, input: { name: 'Willow (demo)', harm: 'both', state: 'paused' }, version: 1 })
  expect([(await change()).body.version, (await change()).code]).toEqual([2, 'changed-meanwhile'])
})

test('what is opened is counted by province and kind, without the record', async () => {
  await anInvestigation(await w.as('tremblay'))
  const { rows } = await w.owner.query("select dims from platform.fact where measure = 'investigation.opened' and dims ->> 'province' = 'QC'")
  expect(rows).toEqual([{ dims: { province: 'QC', kind: 'sexual' } }])
})

test('no table of protect gives a member of a unit one row, by any statement of the application’s role', async () => {
  await (await w.as('noor')).ask(openCase, { input: { callMe: 'Cedar', adults: 1, children: 0, pets: [], language: 'en' } })
  const meilin = await w.as('meilin')
  const { rows } = await w.owner.query<{ t: string }>("select c.oid::regclass::text as t from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'record_id' where c.relnamespace = 'protect'::regnamespace and c.relkind = 'r' order by 1")
  const client = await db.as('app')
  for (const purpose of ['investigate', 'report']) {
    await client.query('begin')
    await client.query('select access.enter($1, $2)', [Buffer.from(meilin.cookie.slice(3), 'base64url'), purpose])
    for (const { t } of rows) {
      await client.query('savepoint one')
      const seen = await client.query<{ n: number }>(`select count(*)::int as n from ${t}`).then(r => r.rows[0]!.n, () => 0)
      await client.query('rollback to savepoint one')
      expect([t, purpose, seen]).toEqual([t, purpose, 0])
    }
    await client.query('rollback')
  }
  expect(rows.length).toBeGreaterThan(10)
})

test('no door of prosecute answers with anything of a support record, nor tells that it is there', async () => {
  const hidden = (await (await w.as('noor')).ask(openCase, { input: { callMe: 'Heron', adults: 1, children: 0, pets: [], language: 'en' } })).body.case
  const meilin = await w.as('meilin')
  const doors = w.slices.filter(s => s.name.startsWith('prosecute/')).flatMap(s => (s.handlers ?? []).map(h => h.endpoint)).filter(e => e.asks.of === 'record')
  for (const door of doors) {
    const params = { investigation: hidden, tip: hidden, entity: hidden, other: hidden, statement: hidden, judgement: hidden }
    const nothing = Object.fromEntries(Object.keys(params).map(k => [k, '22222222-2222-4222-8222-222222222222']))
    const [one, two] = [await meilin.ask(door as never, { params }), await meilin.ask(door as never, { params: nothing })]
    expect([door.route, one.status === 200, one.raw]).toEqual([door.route, false, two.raw])
  }
})

test('a reader of a merged entity sees no other investigation’s statements, nor their number', async () => {
  const [meilin, tremblay] = [await w.as('meilin'), await w.as('tremblay')]
  const [mine, theirs] = [await anInvestigation(meilin, { number: '1' }), await anInvestigation(tremblay, { number: '2' })]
  const phones = [await anEntity(meilin, mine, 'phone', '204-555-0142'), await anEntity(meilin, mine, 'phone', '(204) 555-0142')]
  for (let i = 0; i < 3; i++) await anEntity(tremblay, theirs, 'phone', '204-555-0142')
  const seen = (await meilin.ask(compareEntities, { params: { investigation: mine, entity: phones[0]!, other: phones[1]! } })).body
  await meilin.ask(judgeEntities, { params: { investigation: mine }, input: { a: phones[0]!, b: phones[1]!, verdict: 'same', sawA: seen.a.version, sawB: seen.b.version } })
  const entity = (await meilin.ask(readEntity, { params: { investigation: mine, entity: phones[1]! } })).body
  expect([entity.statements, entity.fragments, entity.said.length]).toEqual([2, 2, 2])
  expect((await meilin.ask(listEntities, { params: { investigation: mine } })).body.entities).toHaveLength(1)
  expect((await meilin.ask(listMerges, { params: { investigation: mine } })).body.proposals).toEqual([])
})
