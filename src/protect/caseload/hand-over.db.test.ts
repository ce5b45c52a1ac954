import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { openCase, readCase } from '../cases/endpoints.ts'
import { servePublic } from '../../web/public/serve.ts'
import { aCase, browserOf, herWay, opened } from '../survivor-portal/build.ts'
import { handOver, readCaseload, readLeadChange, readLoads, toldOfLead, undoHandOver } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db)
  await servePublic(w.server, { pool: w.pools.app, secure: false })
})
afterAll(() => w.close())
const browse = browserOf(() => w)

const id = (key: string) => w.ids.get(`member:${key}`)!
const aFile = async (who: Actor) => (await who.ask(openCase, { input: { callMe: 'Wren (demo)', adults: 1, children: 0, pets: [], language: 'en' } })).body.case
const leadsOf = async (member: string) => (await w.owner.query<{ record_id: string }>('select record_id from protect.case_lead where member_id = $1 and until is null', [id(member)])).rows.map(r => r.record_id)
const dayOf = async (who: Actor) => (await who.ask(readMyDay)).body.items.map(i => i.id)

test('forty files go to colleagues in one command, by weight, and each waits in the day of whoever leads it now, until its person is told', async () => {
  const [ines, sam, kim] = [await w.as('ines'), await w.as('sam'), await another('night-line', 'rowe')]
  const files: string[] = []
  for (let n = 0; n < 40; n++) files.push(await aFile(ines))
  const shown = (await sam.ask(readCaseload, { params: { member: id('ines') } })).body
  expect(shown.files.map(f => f.case).sort()).toEqual([...files].sort())
  const { status, body } = await sam.ask(handOver, { params: { member: id('ines') }, input: { to: [id('sam'), id('rowe')], note: 'Ask by text only.' } })
  expect([status, body.files]).toEqual([200, 40])
  expect([(await leadsOf('ines')).length, (await leadsOf('sam')).length, (await leadsOf('rowe')).length]).toEqual([0, 20, 20])
  expect((await dayOf(kim)).filter(i => i.startsWith('lead-'))).toHaveLength(20)
  const [mine] = await leadsOf('rowe')
  const change = (await kim.ask(readLeadChange, { params: { case: mine! } })).body.changes[0]!
  expect(change).toMatchObject({ from: 'Inès B.', note: 'Ask by text only.', told: false, mine: true })
  expect((await kim.ask(toldOfLead, { params: { case: mine! } })).status).toBe(200)
  expect((await dayOf(kim)).filter(i => i.startsWith('lead-'))).toHaveLength(19)
})

test('it is taken back within a day, and not after', async () => {
  const [ines, sam] = [await w.as('ines'), await w.as('sam')]
  const file = await aFile(ines)
  const { body: { move } } = await sam.ask(handOver, { params: { member: id('ines') }, input: { to: [id('sam')], files: [file] } })
  expect((await sam.ask(readLoads)).body.moves.find(m => m.move === move)).toMatchObject({ files: 1, mayUndo: true })
  expect((await sam.ask(undoHandOver, { params: { move } })).body).toEqual({ back: 1 })
  expect(await leadsOf('ines')).toContain(file)
  expect((await sam.ask(undoHandOver, { params: { move } })).status).toBe(409)
  const late = (await sam.ask(handOver, { params: { member: id('ines') }, input: { to: [id('sam')], files: [file] } })).body.move
  await w.owner.query("update protect.lead_change set made_at = made_at - interval '25 hours' where move_id = $1", [late])
  expect((await sam.ask(undoHandOver, { params: { move: late } })).status).toBe(409)
})

test('whoever may not open a file cannot be given it, and then nothing at all changes', async () => {
  const [ines, sam] = [await w.as('ines'), await w.as('sam')]
  const [free, barred] = [await aFile(ines), await aFile(ines)]
  await w.owner.query('insert into access.bar (record_id, grantee_id, set_by) values ($1, $2, $3)', [barred, id('rowe'), id('ines')])
  const before = await leadsOf('ines')
  const answer = await sam.ask(handOver, { params: { member: id('ines') }, input: { to: [id('rowe')], files: [free, barred] } })
  expect([answer.status, answer.code]).toEqual([409, 'caseload.cannot'])
  expect((await leadsOf('ines')).sort()).toEqual(before.sort())
})

test('a supervisor of another agency sees and moves nothing, and a worker moves nothing either', async () => {
  const [ines, noor, grace] = [await w.as('ines'), await w.as('noor'), await w.as('grace')]
  const file = await aFile(ines)
  const input = { to: [id('noor')], files: [file] }
  expect((await grace.ask(readCaseload, { params: { member: id('ines') } })).status).toBe(404)
  expect((await grace.ask(handOver, { params: { member: id('ines') }, input })).status).not.toBe(200)
  expect((await noor.ask(handOver, { params: { member: id('ines') }, input })).status).toBe(404)
  expect((await grace.ask(readCase, { params: { case: file } })).status).toBe(404)
  expect(await leadsOf('ines')).toContain(file)
})

test('she reads on her page who works with her now, says that she would rather have someone else, and it comes back to the supervisor', async () => {
  const [ines, sam] = [await w.as('ines'), await w.as('sam')]
  const { case: file } = await aCase(ines)
  const cookie = await opened(browse, await herWay(ines, file))
  await sam.ask(handOver, { params: { member: id('ines') }, input: { to: [id('rowe')], files: [file] } })
  const page = (await browse('GET', '/my/next?lang=en', { cookie })).body
  expect(page).toContain('Before it was Inès B.')
  const change = /name="lead" value="([0-9a-f-]{36})"/.exec(page)![1]!
  await browse('POST', '/my/next?lang=en', { cookie, form: { lead: change, answer: 'other' } })
  expect((await browse('GET', '/my/next?lang=en', { cookie })).body).toContain('You asked for someone else')
  expect(await dayOf(sam)).toContain(`lead-asked-${file}`)
  await browse('POST', '/my/next?lang=en', { cookie, form: { lead: change, answer: 'fine' } })
  expect(await dayOf(sam)).not.toContain(`lead-asked-${file}`)
})

/** One more worker in a team of the demo. */
const another = async (agency: string, key: string): Promise<Actor> => {
  const { rows: [g] } = await w.owner.query<{ id: string }>("insert into access.grantee (kind, agency_id) values ('member', $1) returning id", [w.ids.get(`agency:${agency}`)])
  await w.owner.query("insert into accounts.member (id, agency_id, name, sign_in, posts, purposes, demo) select $1, agency_id, 'Rowe (demo)', $2, array['advocate'], purposes, true from accounts.member where id = $3", [g!.id, `${key}@${agency}.example`, id('ines')])
  await w.owner.query('insert into access.membership (member_id, team_id) values ($1, $2)', [g!.id, w.ids.get(`team:${agency}`)])
  w.ids.set(`member:${key}`, g!.id)
  return w.as(key)
}
