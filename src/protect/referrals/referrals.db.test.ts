import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { setSetting } from '../../platform/settings/endpoints.ts'
import { openCall, readCall, saveAnswers } from '../calls/endpoints.ts'
import { readCase } from '../cases/endpoints.ts'
import { listConsents, withdrawConsent } from '../consent/endpoints.ts'
import * as on from './endpoints.ts'
import { steps } from './referral.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db) })
afterAll(() => w.close())

const answers = { safe: 'yes', adults: 1, children: [{ age: 4 }], pets: ['dog'], place: 'mb-thompson', needs: ['safe-place', 'food'], away: [{ place: 'mb-the-pas', km: 50 }] }
const yes = { yes: ['summary', 'needs', 'name'], language: 'en', urgency: 'tonight' }
const team = (key: string) => w.ids.get(`team:${key}`)!
const called = async () => {
  const ines = await w.as('ines')
  const { call } = (await ines.ask(openCall, {})).body
  await ines.ask(saveAnswers, { params: { call }, input: answers, version: 1 })
  return { ines, call }
}
const sent = async (to = 'birch-bay', more: Record<string, unknown> = {}) => {
  const { ines, call } = await called()
  const said = await ines.ask(on.sayYes, { params: { call }, input: { callMe: 'Cedar', team: team(to), ...yes, ...more } })
  expect(said.status).toBe(200)
  return { ines, call, ...said.body, odile: await w.as('odile'), at: { case: said.body.case, referral: said.body.referral } }
}
const accepted = async () => {
  const s = await sent()
  expect((await s.odile.ask(on.accept, { params: s.at })).body).toEqual({ state: 'accepted' })
  return s
}

test('the steps in the database are the steps that are drawn', async () => {
  const { rows } = await w.owner.query<{ act: string; from: string; to: string; by: string }>('select act, from_state as "from", to_state as "to", by from protect.referral_step')
  const key = (s: { act: string; from: string; to: string; by: string }) => `${s.act}|${s.from}|${s.to}|${s.by}`
  expect(rows.map(key).sort()).toEqual(steps.map(key).sort())
})

test('her yes opens a file under the name she chose, and the house sees who comes and not who she is', async () => {
  const s = await sent()
  const own = (await s.ines.ask(readCase, { params: s.at })).body
  expect(own).toMatchObject({ callMe: 'Cedar', adults: 1, children: 1, pets: ['dog'], away: [{ km: 50 }] })
  expect(own.needs.map(n => n.need)).toEqual(['safe-place', 'food'])
  expect((await s.odile.ask(readCase, { params: s.at })).body).toMatchObject({ callMe: null, children: 1, needs: [], away: [] })
  expect((await s.ines.ask(readCall, { params: { call: s.call } })).body.state).toBe('case opened')
})

test('after the house says yes it reads her name and needs, never where she stays away from', async () => {
  const s = await accepted()
  const read = (await s.odile.ask(readCase, { params: s.at })).body
  expect(read).toMatchObject({ callMe: 'Cedar', away: [], contact: null })
  expect(read.needs).toHaveLength(2)
  expect((await s.ines.ask(on.readReferrals, { params: s.at })).body.referrals[0]).toMatchObject({ state: 'accepted', acceptedBy: 'Odile R.' })
})

test('a no to her name keeps the name from the house, even after it says yes', async () => {
  const s = await sent('birch-bay', { yes: ['summary', 'needs'] })
  await s.odile.ask(on.accept, { params: s.at })
  expect((await s.odile.ask(readCase, { params: s.at })).body).toMatchObject({ callMe: null, needs: [{ need: 'safe-place' }, { need: 'food' }] })
})

test('without her yes to the first sentence nothing is opened and nothing is sent', async () => {
  const { ines, call } = await called()
  expect((await ines.ask(on.sayYes, { params: { call }, input: { callMe: 'Cedar', team: team('birch-bay'), ...yes, yes: ['name'] } })).code).toBe('referrals.no-yes')
  expect((await ines.ask(readCall, { params: { call } })).body.state).toBe('open')
})

test('one call becomes one case, however often yes is said', async () => {
  const s = await sent()
  expect((await s.ines.ask(on.sayYes, { params: { call: s.call }, input: { callMe: 'Cedar', team: team('parkland'), ...yes } })).status).toBe(409)
})

test('a house that cannot loses the file in that second, and the sender is told to ask the next', async () => {
  const s = await sent()
  expect((await s.odile.ask(on.decline, { params: s.at, input: { reason: 'full' } })).body).toEqual({ state: 'declined' })
  expect((await s.odile.ask(readCase, { params: s.at })).status).toBe(404)
  const day = (await s.ines.ask(readMyDay, {})).body.items
  expect(day.filter(i => i.id === `${s.referral}-sender`).map(i => i.said.en)).toEqual(['Birch Bay Family House (demo) could not take her. Others may fit.'])
  await s.ines.ask(on.tellRead, { params: { referral: s.referral } })
  expect((await s.ines.ask(readMyDay, {})).body.items.filter(i => i.id === `${s.referral}-sender`)).toEqual([])
})

test('another house sees neither the file nor that anyone was asked', async () => {
  const s = await sent()
  const anik = await w.as('anik')
  expect((await anik.ask(on.accept, { params: s.at })).raw).toBe((await anik.ask(on.accept, { params: { ...s.at, case: '00000000-0000-4000-8000-000000000000' } })).raw)
  expect((await anik.ask(on.listReferrals, {})).body.referrals).toEqual([])
})

test('two houses asked for one person do not learn of each other', async () => {
  const s = await sent()
  await s.ines.ask(on.sendReferral, { params: s.at, input: { team: team('ptarmigan'), ...yes } })
  const anik = await w.as('anik')
  const seen = (await anik.ask(on.readReferrals, { params: s.at })).body
  expect(seen.referrals.map(r => r.agency)).toEqual(['Ptarmigan Safe Rooms (demo)'])
  expect((await s.ines.ask(on.readReferrals, { params: s.at })).body.referrals).toHaveLength(2)
})

test('she takes it back: the house has nothing at its next statement, both are told, nothing is asked of them', async () => {
  const s = await accepted()
  const { consents } = (await s.ines.ask(listConsents, { params: s.at })).body
  await s.ines.ask(withdrawConsent, { params: { case: s.case, consent: consents[0]!.id } })
  expect((await s.odile.ask(readCase, { params: s.at })).status).toBe(404)
  const line = (actor: typeof s.ines) => actor.ask(readMyDay, {}).then(r => r.body.items.filter(i => i.id.startsWith(s.referral)).map(i => [i.said.en, i.record]))
  expect(await line(s.odile)).toEqual([['She chose another way. Nothing is asked of you.', null]])
  expect(await line(s.ines)).toEqual([['She chose another way. Nothing is asked of you.', null]])
  const worker = await db.as('worker')
  expect((await worker.query('select protect.due_recalled($1) as n', [s.case])).rows[0].n).toBe(1)
  expect((await w.owner.query('select state from protect.referral where id = $1', [s.referral])).rows[0].state).toBe('recalled')
  expect((await s.odile.ask(on.accept, { params: s.at })).status).toBe(404)
})

test('she is there when she says so: by her word, or because she tells a worker', async () => {
  const s = await accepted()
  expect((await s.odile.ask(on.arrive, { params: s.at, input: { word: 'not hers' } })).code).toBe('referrals.word')
  expect((await s.odile.ask(on.arrive, { params: s.at, input: { word: s.word.toUpperCase() } })).body).toEqual({ state: 'arrived' })
  const other = await accepted()
  await other.ines.ask(on.arrive, { params: other.at, input: {} })
  const how = async (x: typeof s) => (await x.ines.ask(on.readReferrals, { params: x.at })).body.referrals[0]!.arrivedHow
  expect([await how(s), await how(other)]).toEqual(['her word', 'she says'])
})

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
  const leg = { driver: w.ids.get('member:jo')!, meetingPoint: 'Red bench by the bus stop', meetAt: '2026-11-25T05:10:00-06:00' }
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
