import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { handOver } from '../caseload/endpoints.ts'
import { setSetting } from '../../platform/settings/endpoints.ts'
import { readCase } from '../cases/endpoints.ts'
import { listConsents, withdrawConsent } from '../consent/endpoints.ts'
import { nightOf } from './build.ts'
import * as on from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db) })
afterAll(() => w.close())
const { sent, accepted, team } = nightOf(() => w)

test('a day after she arrived she is asked how she is, and once asked it is not asked again', async () => {
  const s = await accepted()
  await s.odile.ask(on.arrive, { params: s.at, input: { word: s.word } })
  await w.owner.query("update protect.referral set arrived_at = arrived_at - interval '25 hours', state_at = state_at - interval '25 hours' where id = $1", [s.referral])
  const due = async () => (await s.ines.ask(readMyDay, {})).body.items.filter(i => i.id === `${s.referral}-24 h`)
  expect(await due()).toMatchObject([{ late: true, said: { en: 'A day since she arrived: ask how she is' } }])
  await s.ines.ask(on.checkBack, { params: s.at, input: { after: '24 h', found: 'safe', herWords: 'The door locks.' } })
  expect(await due()).toEqual([])
})

test('nobody answers within the hour of tonight: the sender is late first, the supervisor sees it at two', async () => {
  const s = await sent()
  const sam = await w.as('sam')
  const lines = async () => Promise.all([s.ines, s.odile, sam].map(async a => (await a.ask(readMyDay, {})).body.items.filter(i => i.id.startsWith(s.referral)).map(i => i.late)))
  expect(await lines()).toEqual([[], [false], []])
  const older = (minutes: number) => w.owner.query("update protect.referral set state_at = now() - $2 * interval '1 minute' where id = $1", [s.referral, minutes])
  await older(61)
  expect(await lines()).toEqual([[true], [true], []])
  await older(121)
  expect(await lines()).toEqual([[true], [true], [true]])
})

test('she did not come: a safety check opens for the sender, and nothing closes by itself', async () => {
  const s = await accepted()
  expect((await s.odile.ask(on.miss, { params: s.at })).body).toEqual({ state: 'no-show' })
  expect((await s.ines.ask(readMyDay, {})).body.items.filter(i => i.id === `${s.referral}-sender`)).toMatchObject([{ said: { en: expect.stringContaining('safety check') } }])
  expect((await s.odile.ask(on.endReferral, { params: s.at })).code).toBe('referrals.not-from-here')
  expect((await s.ines.ask(on.findSafe, { params: s.at })).body).toEqual({ state: 'ended' })
  expect((await s.odile.ask(readCase, { params: s.at })).status).toBe(404)
})

test('the driver reads a first name she agreed to and a meeting point, and nothing of the file', async () => {
  const s = await accepted()
  const leg = { driver: w.ids.get('member:jo')!, meetingPoint: 'Red bench by the bus stop', meetAt: new Date(Date.now() + 6 * 3_600_000).toISOString() }
  const { body } = await s.ines.ask(on.askDriver, { params: s.at, input: { ...leg, nameAgreed: true } })
  await s.ines.ask(on.askDriver, { params: s.at, input: { ...leg, nameAgreed: false } })
  const jo = await w.as('jo')
  const seen = (await jo.ask(on.listLegs, {})).body.legs
  expect(seen.map(l => [l.firstName, l.meetingPoint]).sort()).toEqual([[null, leg.meetingPoint], ['Cedar', leg.meetingPoint]].sort())
  expect((await jo.ask(on.stepLeg, { params: { leg: body.leg }, input: { state: 'taken' } })).body).toEqual({ state: 'taken' })
  expect((await w.owner.query('select count(*)::int as n from access.grant where grantee_id = $1 and kind = $2', [jo.id || w.ids.get('member:jo'), 'case'])).rows[0].n).toBe(0)
})

test('no right of the police stands on the file, at any point of the night', async () => {
  const s = await accepted()
  const { rows } = await w.owner.query("select count(*)::int as n from access.grant g join access.grantee e on e.id = g.grantee_id join accounts.agency a on a.id = coalesce(e.agency_id, e.id) where g.record_id = $1 and a.kind in ('police', 'joint-unit', 'crown', 'border')", [s.case])
  expect(rows[0].n).toBe(0)
})

test('withdrawing races accepting: whichever comes last, nothing is open', async () => {
  const s = await sent()
  const { consents } = (await s.ines.ask(listConsents, { params: s.at })).body
  await Promise.all([s.odile.ask(on.accept, { params: s.at }), s.ines.ask(withdrawConsent, { params: { case: s.case, consent: consents[0]!.id } })])
  const { rows } = await w.owner.query('select count(*)::int as n from access.grant where record_id = $1 and grantee_id = $2 and revoked_at is null', [s.case, team('birch-bay')])
  expect(rows[0].n).toBe(0)
})

test('a yes that runs out by its own end closes by itself, and is then written down so that both are told', async () => {
  const s = await accepted()
  await w.owner.query("update access.grant set valid = tstzrange(lower(valid), now()) where basis_id = $1", [s.referral])
  await w.owner.query("update access.basis set until = now() where id = $1", [s.referral])
  expect((await s.odile.ask(readCase, { params: s.at })).status).toBe(404)
  const worker = await db.as('worker')
  const due = (await worker.query('select referral, record from protect.due_referrals()')).rows
  expect(due).toContainEqual({ referral: s.referral, record: s.case })
  await worker.query('select protect.due_recalled($1)', [s.case])
  expect((await worker.query('select referral from protect.due_referrals()')).rows).not.toContainEqual({ referral: s.referral })
  expect((await w.owner.query('select state from protect.referral where id = $1', [s.referral])).rows[0].state).toBe('recalled')
})

test('what the receiver promised when it was asked is the clock that both sides see; a later choice changes no clock that runs', async () => {
  const grace = await w.as('grace')
  const promise = (value: number) => grace.ask(setSetting, { input: { name: 'referral.answer-hours-tonight', value } })
  expect((await promise(3)).status).toBe(200)
  const s = await sent('lakeshore')
  await promise(6)
  const dues = await Promise.all([s.ines, grace, await w.as('noor')].map(async a => (await a.ask(on.listReferrals, {})).body.referrals.find(r => r.id === s.referral)).map(async found => {
    const r = await found
    return r && (Date.parse(r.dueAt!) - Date.parse(r.sentAt)) / 3_600_000
  }))
  expect(new Set(dues.filter(d => d !== undefined))).toEqual(new Set([3]))
  expect((Date.parse((await s.ines.ask(on.readReferrals, { params: s.at })).body.referrals[0]!.dueAt!) - Date.parse((await s.ines.ask(on.readReferrals, { params: s.at })).body.referrals[0]!.sentAt)) / 3_600_000).toBe(3)
})

test('how soon a safety check is due after she did not come is the sender\'s own promise', async () => {
  await (await w.as('sam')).ask(setSetting, { input: { name: 'referral.safety-check-hours', value: 4 } })
  const s = await accepted()
  await s.odile.ask(on.miss, { params: s.at })
  const item = (await s.ines.ask(readMyDay, {})).body.items.find(i => i.id === `${s.referral}-sender`)!
  const { rows } = await w.owner.query<{ at: Date }>('select state_at as at from protect.referral where id = $1', [s.referral])
  expect((Date.parse(item.dueAt!) - rows[0]!.at.getTime()) / 3_600_000).toBe(4)
})

test('whoever leads the file next is told of its referrals, and the one before is not; of one who left the agency the supervisor is', async () => {
  const s = await sent()
  const sam = await w.as('sam')
  const lines = async () => Promise.all([s.ines, sam].map(async a => (await a.ask(readMyDay, {})).body.items.filter(i => i.id === `${s.referral}-sender`).length))
  await s.odile.ask(on.decline, { params: s.at, input: { reason: 'full' } })
  expect(await lines()).toEqual([1, 0])
  await w.owner.query('update accounts.member set left_at = now() where id = $1', [s.ines.id])
  expect((await lines())[1]).toBe(1)
  await w.owner.query('update accounts.member set left_at = null where id = $1', [s.ines.id])
  await sam.ask(handOver, { params: { member: s.ines.id }, input: { to: [sam.id], files: [s.case] } })
  await (await db.as('worker')).query('select protect.due_follow($1)', [s.case])
  expect(await lines()).toEqual([0, 1])
  expect((await sam.ask(on.tellRead, { params: { referral: s.referral } })).status).toBe(200)
  expect(await lines()).toEqual([0, 0])
})
