import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveConsent, listConsents } from '../../protect/consent/endpoints.ts'
import { addNote, openCase, readCase } from '../../protect/cases/endpoints.ts'
import { holdForCase } from '../../protect/matching/endpoints.ts'
import { arrivals } from '../../protect/beds/hold.ts'
import { testDatabase } from '../db/testing/database.ts'
import { inDays } from '../http/testing/in-days.ts'
import { type Actor, type World, world } from '../http/testing/world.ts'
import { readAccount, readMe, signOut } from '../accounts/endpoints.ts'
import { startStewards } from '../jobs/stewards.ts'
import { beginPractice, endPractice, practiseAs, readPractice } from './endpoints.ts'
import { wipe } from './practice.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db, { demo: ['protect/services', 'protect/beds'] }) })
afterAll(() => w.close())

const practising = async (key: string): Promise<Actor> => {
  const actor = await w.as(key)
  expect((await actor.ask(beginPractice)).status).toBe(200)
  return actor
}
const aFile = async (who: Actor) => (await who.ask(openCase, { input: { callMe: 'Practice person (demo)', adults: 1, children: 0, pets: [], language: 'en' } })).body.case

test('one steps into practice with the same session, and back to what one was', async () => {
  const ines = await w.as('ines')
  const before = (await ines.ask(readMe)).body
  await ines.ask(beginPractice)
  expect((await ines.ask(readMe)).body).toMatchObject({ name: before.name, agencyKind: 'practice', agency: `Practice: ${before.agency}`, purposes: ['support'] })
  expect((await ines.ask(readPractice)).body).toEqual({ practising: true, side: 'desk' })
  expect((await ines.ask(beginPractice)).status).toBe(404)
  expect((await ines.ask(endPractice)).status).toBe(200)
  expect((await ines.ask(readMe)).body).toEqual(before)
  expect((await ines.ask(endPractice)).status).toBe(404)
})

test('nothing real is found in practice and nothing of practice outside it', async () => {
  const ines = await w.as('ines')
  const real = await aFile(ines)
  await ines.ask(beginPractice)
  expect((await ines.ask(readCase, { params: { case: real } })).status).toBe(404)
  const practised = await aFile(ines)
  expect((await ines.ask(readCase, { params: { case: practised } })).status).toBe(200)
  await ines.ask(endPractice)
  expect([(await ines.ask(readCase, { params: { case: practised } })).status, (await ines.ask(readCase, { params: { case: real } })).status]).toEqual([404, 200])
})

test('no right joins practice and a real agency, whoever writes it', async () => {
  const [ines, noor] = [await practising('ines'), await w.as('noor')]
  const practised = await aFile(ines)
  const choices = (await ines.ask(listConsents, { params: { case: practised } })).body.teams
  expect(choices.map(t => t.agency)).toEqual([expect.stringContaining('Practice: ')])
  const give = (team: string) => ines.ask(giveConsent, { params: { case: practised }, input: { grantee: team, sections: ['summary'], purpose: 'support', until: inDays(60), how: 'spoken', language: 'en', capacity: 'adult' } })
  expect((await give(w.ids.get('team:lakeshore')!)).status).toBe(404)
  expect((await give(choices[0]!.id)).status).toBe(200)
  expect((await noor.ask(listConsents, { params: { case: await aFile(noor) } })).body.teams.filter(t => t.agency.startsWith('Practice'))).toEqual([])
  const { rows } = await w.owner.query<{ basis: string }>("select b.id as basis from access.basis b where b.record_id = $1 and b.kind = 'custody'", [practised])
  const direct = w.owner.query("insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, activity_at) select b.record_id, 'case', $2, 1, 1, b.purpose, b.id, tstzrange(now(), null), now() from access.basis b where b.id = $1", [rows[0]!.basis, w.ids.get('team:lakeshore')])
  await expect(direct).rejects.toMatchObject({ code: 'TL404' })
})

test('a room is refused in practice with the reason, and counts stand still', async () => {
  const ines = await practising('ines')
  const { rows: [room] } = await w.owner.query<{ service_id: string }>("select service_id from protect.room where state = 'free' limit 1")
  const holds = async () => (await w.owner.query<{ n: number }>('select count(*)::int as n from protect.hold')).rows[0]!.n
  const before = await holds()
  const answer = await ines.ask(holdForCase, { params: { case: await aFile(ines) }, input: { service: room!.service_id, arrives: arrivals[0] } })
  expect([answer.status, answer.code]).toEqual([403, 'practice.outside'])
  expect([await holds(), w.services.gateway.sent]).toEqual([before, []])
})

test('what the desk writes, the house does not see before it is shared, and changing sides keeps no right of the other', async () => {
  const ines = await practising('ines')
  const file = await aFile(ines)
  await ines.ask(practiseAs, { input: { side: 'house' } })
  expect((await ines.ask(readPractice)).body.side).toBe('house')
  expect((await ines.ask(readCase, { params: { case: file } })).status).toBe(404)
  await ines.ask(practiseAs, { input: { side: 'desk' } })
  expect((await ines.ask(readCase, { params: { case: file } })).status).toBe(200)
})

test('at four in the morning keys, rights and rows of what was practised are gone; what is real stays', async () => {
  const [ines, noor] = [await practising('ines'), await w.as('noor')]
  const [practised, real] = [await aFile(ines), await aFile(noor)]
  await ines.ask(addNote, { params: { case: practised }, input: { body: 'Invented words.', hers: false } })
  await w.owner.query("update access.record set opened_at = opened_at - interval '2 days' where id = any ($1)", [[practised, real]])
  const stewards = startStewards({ pool: w.pools.worker, stewards: [wipe], services: w.services, log: { failed: (_what: string, error: Error) => { throw error } } as never })
  await stewards.once('practice.wipe')
  await stewards.stop()
  const left = async (record: string) => (await w.owner.query<{ n: number }>('select (select count(*) from access.record_key where record_id = $1) + (select count(*) from protect.case_summary where record_id = $1) + (select count(*) from protect.case_identity where record_id = $1) + (select count(*) from protect.case_note where record_id = $1) + (select count(*) from access.grant where record_id = $1 and revoked_at is null) as n', [record])).rows[0]!.n
  expect(Number(await left(practised))).toBe(0)
  expect(Number(await left(real))).toBeGreaterThan(3)
  expect((await ines.ask(readCase, { params: { case: practised } })).status).toBe(404)
})

test('signing out everywhere, from either self, reaches the session that practises and the one that does not', async () => {
  const [lost, here] = [await practising('ines'), await w.as('ines')]
  expect((await here.ask(readAccount)).body.sessions.length).toBeGreaterThan(1)
  expect((await here.ask(signOut, { input: { everywhere: true } })).status).toBe(200)
  expect((await lost.ask(endPractice)).status).toBe(401)
  const [tablet, second] = [await w.as('ines'), await practising('ines')]
  expect((await second.ask(signOut, { input: { everywhere: true } })).status).toBe(200)
  expect((await tablet.ask(readMe)).status).toBe(401)
})

test('a practising self can be given no password, PIN, code, invitation or provider of its own', async () => {
  await practising('ines')
  const self = "(select s.id from platform.practice_self s where s.of_member = $1)"
  for (const [column, value] of [['password_hash', "'x'"], ['pin_hash', "'x'"], ['totp_sealed', "'x'::bytea"], ['invited_hash', "'x'::bytea"], ['oidc_subject', "'x'"]]) {
    await expect(w.owner.query(`update accounts.member set ${column} = ${value} where id = ${self}`, [w.ids.get('member:ines')])).rejects.toMatchObject({ code: 'TL451' })
  }
})

test('whoever leaves has no practising session left', async () => {
  const ines = await practising('ines')
  await w.owner.query('update accounts.member set left_at = now() where id = $1', [w.ids.get('member:ines')])
  expect((await ines.ask(readPractice)).status).toBe(401)
  await w.owner.query('update accounts.member set left_at = null where id = $1', [w.ids.get('member:ines')])
})
