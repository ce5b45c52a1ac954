import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { readCall } from '../calls/endpoints.ts'
import { readCase } from '../cases/endpoints.ts'
import { listConsents, withdrawConsent } from '../consent/endpoints.ts'
import { nightOf, yes } from './build.ts'
import * as on from './endpoints.ts'
import { steps } from './referral.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db) })
afterAll(() => w.close())
const { called, sent, accepted, team } = nightOf(() => w)

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
