import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { servePublic } from '../../web/public/serve.ts'
import { listOpenings, whoCanSee } from '../cases/endpoints.ts'
import { browserOf, herWay, opened } from '../survivor-portal/build.ts'
import { aFile, asks, newDay, opens, proved } from './build.ts'
import { listReview, readDesk, readOpened, reviewGlass } from './endpoints.ts'

const db = testDatabase()
let w: World
let [ines, sam, noor, grace] = [] as unknown as [Actor, Actor, Actor, Actor]
let file = { case: '', number: '' }
beforeAll(async () => {
  w = await world(db)
  await servePublic(w.server, { pool: w.pools.app, secure: false })
  ;[ines, sam, noor, grace] = [await proved(w, 'ines'), await proved(w, 'sam'), await w.as('noor'), await w.as('grace')]
  file = await aFile(noor)
})
afterEach(() => newDay(w))
afterAll(() => w.close())
const browse = browserOf(() => w)
const day = async (who: Actor) => (await who.ask(readMyDay)).body.items.filter(i => i.slice === 'protect/emergency')

test('the second is asked on her day, and no longer once she confirmed', async () => {
  expect(await day(sam)).toEqual([])
  await asks(ines, file.number, { second: sam.id })
  expect((await day(sam)).map(i => [i.said.en, i.said.fr, i.go])).toEqual([['Inès B. asks you to confirm an emergency opening', 'Inès B. vous demande de confirmer une ouverture d’urgence', '/emergency/confirm']])
  expect((await sam.ask(readDesk)).body.toConfirm.map(a => [a.askedBy, a.reason, a.reasonCode])).toEqual([['Inès B.', 'Seizure at the shelter door.', 'medical']])
  await newDay(w)
  await w.owner.query('update protect.glass_ask set until = now() where used_at is null')
  expect(await day(sam)).toEqual([])
})

test('the custodian is told at once: in the same transaction, on the day of who keeps the file and of the supervisor', async () => {
  await opens(ines, sam, file.number)
  const { rows } = await w.owner.query<{ same: boolean }>("select o.xmin = a.xmin as same from platform.outbox o, access.emergency g join protect.glass_ask a on a.basis_id = g.basis_id where o.record_id = $1 and g.record_id = $1 and o.event = 'emergency.opened'", [file.case])
  expect(rows.map(r => r.same)).toEqual([true])
  expect((await day(noor)).map(i => [i.said.en, i.go])).toEqual([['Opened in an emergency by Inès B., Night line (demo)', `/cases/${file.case}`]])
  expect((await day(grace)).map(i => i.said.en)).toContain('An emergency opening is to be reviewed')
  expect((await noor.ask(listOpenings, { params: { case: file.case } })).body.openings.map(o => [o.who, o.basis])).toContainEqual(['Inès B.', 'emergency'])
  expect((await noor.ask(whoCanSee, { params: { case: file.case } })).body.seers.map(s => [s.name, s.basis, [...s.sections].sort()])).toContainEqual(['Inès B.', 'emergency', ['alerts', 'contact', 'safety', 'summary']])
})

test('her page lists the opening, before anything was read', async () => {
  const hers = await aFile(noor)
  const cookie = await opened(browse, await herWay(noor, hers.case))
  expect((await browse('GET', '/my/seen?lang=en', { cookie })).body).not.toContain('Inès B.')
  await opens(ines, sam, hers.number, { reasonCode: 'missing' })
  const page = (await browse('GET', '/my/seen?lang=en', { cookie })).body
  expect(page).toContain('Inès B., Night line (demo)')
  await ines.ask(readOpened, { params: { case: hers.case } })
  const { rows } = await w.owner.query<{ verb: string; basis: string }>("select verb, basis from audit.event where record_id = $1 and member_id = $2 and degree = 'opened' order by at", [hers.case, ines.id])
  expect(rows).toEqual([{ verb: 'emergency.opened', basis: 'emergency' }, { verb: 'emergency.read', basis: 'emergency' }])
})

test('the supervisor of the custodian sees who, when, why and how long, and reviews once', async () => {
  const one = await aFile(noor)
  await opens(ines, sam, one.number)
  const of = async () => (await grace.ask(listReview)).body.openings.find(o => o.number === one.number)!
  const o = await of()
  expect([o.by, o.agency, o.second, o.reasonCode, o.reason, o.present, o.late, o.finding, o.minutes]).toEqual(['Inès B.', 'Night line (demo)', 'Sam T.', 'medical', 'Seizure at the shelter door.', true, false, null, 0])
  expect(new Date(o.dueAt).getTime() - new Date(o.openedAt).getTime()).toBe(72 * 3_600_000)
  expect((await grace.ask(reviewGlass, { params: { opening: o.id }, input: { finding: 'needed' } })).status).toBe(200)
  expect([(await of()).finding, (await of()).reviewedBy, (await of()).late]).toEqual(['needed', 'Grace O.', false])
  expect((await grace.ask(reviewGlass, { params: { opening: o.id }, input: { finding: 'not-needed' } })).code).toBe('emergency.reviewed')
})

test('a review is late after 72 hours, on the list and on the day, and stays late when it is made', async () => {
  const one = await aFile(noor)
  await opens(ines, sam, one.number)
  await w.owner.query("update access.emergency set opened_at = now() - interval '72 hours 1 minute' where record_id = $1", [one.case])
  const of = async () => (await grace.ask(listReview)).body.openings.find(o => o.number === one.number)!
  expect([(await of()).late, (await day(grace)).find(i => i.why.en === one.number)!.late]).toEqual([true, true])
  await grace.ask(reviewGlass, { params: { opening: (await of()).id }, input: { finding: 'to-investigate' } })
  expect([(await of()).late, (await of()).finding]).toEqual([true, 'to-investigate'])
})

test('nobody reviews what he seconded, and a file barred to the supervisor is not on her list', async () => {
  const own = await aFile(ines)
  await opens(await proved(w, 'nadia'), await proved(w, 'fiona'), own.number)
  const o = (await sam.ask(listReview)).body.openings.find(x => x.number === own.number)!
  expect(o.may).toBe(true)
  await w.owner.query('update access.emergency set second_member = $2 where basis_id = $1', [o.id, sam.id])
  expect((await sam.ask(reviewGlass, { params: { opening: o.id }, input: { finding: 'needed' } })).code).toBe('emergency.own-review')
  await w.owner.query('insert into access.bar (record_id, grantee_id, set_by) values ($1, $2, $3)', [own.case, sam.id, ines.id])
  expect((await sam.ask(listReview)).body.openings.filter(x => x.number === own.number)).toEqual([])
})

test('what opened nothing goes after 30 days, and a written reason goes with its record', async () => {
  const one = await aFile(noor)
  await opens(ines, sam, one.number)
  await asks(ines, 'TL-ZZZZ-99', { second: sam.id })
  await w.owner.query("update protect.glass_ask set at = at - interval '31 days'")
  await w.owner.query('update access.record set erased_at = now() where id = $1', [one.case])
  const worker = await db.as('worker')
  await worker.query('select at from protect.due_old_glass()')
  const { rows } = await w.owner.query<{ reason: Buffer | null }>('select a.reason from protect.glass_ask a left join access.basis b on b.id = a.basis_id where a.basis_id is null or b.record_id = $1', [one.case])
  expect(rows).toEqual([{ reason: null }])
})
