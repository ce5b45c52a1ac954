import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { addRegistrant } from '../registrants/endpoints.ts'
import { fileNotice, listNotices, readNotice, recordKnew, reviewNotice } from './endpoints.ts'

const db = testDatabase()
let w: World
let singh: Actor
let registrant = ''
beforeAll(async () => {
  w = await world(db)
  singh = await w.as('singh')
  registrant = (await singh.ask(addRegistrant, { input: { name: 'Tobias Aubrecht (demo)', aliases: [], birth: '1974-08-19', country: 'CA', childOffence: true, assessed: true, since: '2024-01-01' } })).body.record
})
afterAll(() => w.close())

const trip = { receivedOn: '2027-02-01', departsOn: '2027-02-10', daysAway: 9, abroad: true, destination: 'Manila (demo)', excuse: 'family-emergency', said: 'Family emergency.' }
const file = async (more: object = {}) => (await singh.ask(fileNotice, { params: { registrant }, input: { ...trip, ...more } })).body

test('S10, SOIRA s. 6(1.01): nine days abroad from 2027-02-10, received 2027-02-01: by 2027-01-27, five days late, and it is kept nowhere', async () => {
  const { notice, lateDays } = await file()
  expect(lateDays).toBe(5)
  const read = (await singh.ask(readNotice, { params: { travelNotice: notice } })).body
  expect(read.clocks[0]).toMatchObject({ id: 'soira-travel-before', dueOn: '2027-01-27', lateDays: 5, confidence: 'official' })
  expect(read).toMatchObject({ name: 'Tobias Aubrecht (demo)', destination: 'Manila (demo)', returnsOn: '2027-02-19' })
  const { rows } = await w.owner.query("select column_name as name from information_schema.columns where table_schema = 'demand' and table_name in ('travel_notice', 'notice_journey', 'notice_reason', 'notice_identity') and column_name ~ 'late|due|days'")
  expect(rows).toEqual([])
})

test('an emergency is given: the officer asks when he knew before anyone reviews, and who asked is written', async () => {
  const { notice } = await file()
  const at = { params: { travelNotice: notice } }
  const item = async () => (await singh.ask(readMyDay, {})).body.items.find(i => i.record === notice)
  expect(await item()).toMatchObject({ said: { en: expect.stringContaining('Ask when'), fr: expect.stringContaining('Demandez') }, late: true })
  expect((await singh.ask(reviewNotice, at)).code).toBe('travel.ask-first')
  expect((await singh.ask(recordKnew, { ...at, input: { knewOn: '2027-02-11' } })).code).toBe('travel.knew-later')
  await singh.ask(recordKnew, { ...at, input: { knewOn: '2027-01-30' } })
  expect(await item()).toMatchObject({ said: { en: 'A travel notice came 5 days late' } })
  const boudreau = await w.as('boudreau')
  expect((await boudreau.ask(reviewNotice, at)).status).toBe(200)
  expect((await singh.ask(reviewNotice, at)).code).toBe('travel.reviewed')
  expect(await item()).toBeUndefined()
  expect((await singh.ask(readNotice, at)).body).toMatchObject({ knewOn: '2027-01-30', reviewedBy: 'Boudreau', reviewed: true })
})

test('names, destination and reasons lie sealed; lateness is counted by yes and no alone', async () => {
  const { rows } = await w.owner.query<{ name: string }>("select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('demand', 'audit', 'platform')")
  for (const { name } of rows) expect([name, (await w.owner.query(`select 1 from ${name} t where t::text like any (array['%Aubrecht%', '%Manila%', '%Family emergency%', '%${Buffer.from('Aubrecht').toString('hex')}%'])`)).rowCount]).toEqual([name, 0])
  expect((await w.owner.query("select distinct dims from platform.fact where measure = 'notice.late'")).rows).toEqual([{ dims: { late: 'yes' } }])
})

test('a name read in a list of notices is a line of the log of that registrant', async () => {
  await file()
  const named = async () => (await w.owner.query("select 1 from audit.event where record_id = $1 and verb = 'registrant.named' and member_id = $2 and sections = 2", [registrant, singh.id])).rowCount ?? 0
  const before = await named()
  await singh.ask(listNotices, {})
  expect(await named()).toBe(before + 1)
})

test('nobody outside the registry sees a notice: not the border, not police, not a task force, not a shelter', async () => {
  const { notice } = await file()
  for (const key of ['kilabuk', 'brar', 'pelletier', 'tremblay', 'odile']) {
    const who = await w.as(key)
    expect([key, (await who.ask(readNotice, { params: { travelNotice: notice } })).status, (await who.ask(listNotices, {})).status]).toEqual([key, 404, 404])
  }
})
