import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { openCall, saveAnswers } from '../calls/endpoints.ts'
import { answerMoney, askOnCall } from '../funds/endpoints.ts'
import { readCase } from '../cases/endpoints.ts'
import { listConsents, withdrawConsent } from '../consent/endpoints.ts'
import { holdForCall, placesForCall } from '../matching/endpoints.ts'
import { accept, arrive, readReferrals, sayYes } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db, { demo: ['protect/services', 'protect/beds', 'protect/referrals', 'protect/funds'] }) })
afterAll(() => w.close())

test('something waits for Odile, for Noor and for Sam when the country is made', async () => {
  const said = async (who: string) => (await (await w.as(who)).ask(readMyDay, {})).body.items.map(i => i.said.en)
  expect(await said('odile')).toContain('Night line (demo) asks whether you have a place')
  expect(await said('noor')).toContain('A day since she arrived: ask how she is')
  expect(await said('sam')).toContain('A taxi, $85.00, is asked for tonight')
})

test('from the first word to a door that locks: the steps of the night, timed', async () => {
  const [ines, odile, sam] = [await w.as('ines'), await w.as('odile'), await w.as('sam')]
  const times: [string, number][] = []
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now()
    const done = await work()
    times.push([name, performance.now() - began])
    return done
  }
  const { call } = (await step('take a call', () => ines.ask(openCall, {}))).body
  let version = 1
  for (const part of [{ safe: 'yes' }, { adults: 1, children: [{ age: 4 }], pets: ['dog'] }, { place: 'mb-thompson' }, { needs: ['safe-place', 'transport'] }, { away: [{ place: 'mb-winnipeg', km: 150 }] }])
    version = (await step('an answer', () => ines.ask(saveAnswers, { params: { call }, input: part, version }))).body.version
  const found = (await step('find a place', () => ines.ask(placesForCall, { params: { call }, input: {} }))).body
  const service = found.places.map(p => p.service).find(id => id === w.ids.get('service:birch-bay')) ?? w.ids.get('service:ptarmigan')!
  const held = await step('hold a room', () => ines.ask(holdForCall, { params: { call }, input: { service, arrives: 'within 2 hours' } }))
  const { request } = (await step('ask for taxi money', () => ines.ask(askOnCall, { params: { call }, input: { fundUse: 'taxi', cents: 8_500 } }))).body
  expect((await step('approve it', () => sam.ask(answerMoney, { params: { request }, input: { yes: true } }))).body.state).toBe('approved')
  const house = service === w.ids.get('service:birch-bay') ? odile : await w.as('anik')
  const place = held.status === 200 ? { hold: held.body.hold } : { team: w.ids.get('team:birch-bay') }
  const said = (await step('her yes', () => ines.ask(sayYes, { params: { call }, input: { callMe: 'Cedar', yes: ['summary', 'needs', 'name'], language: 'en', urgency: 'tonight', ...place } }))).body
  const at = { case: said.case, referral: said.referral }
  const answering = held.status === 200 ? house : odile
  expect((await step('the house says yes', () => answering.ask(accept, { params: at }))).body).toEqual({ state: 'accepted' })
  expect((await step('she is there', () => answering.ask(arrive, { params: at, input: { word: said.word } }))).body).toEqual({ state: 'arrived' })
  const totalMs = times.reduce((sum, [, ms]) => sum + ms, 0)
  process.stderr.write(`S1 through the API: ${times.length} requests, ${Math.round(totalMs)} ms in all; ${times.map(([name, ms]) => `${name} ${Math.round(ms)}`).join(' · ')}\n`)
  expect(totalMs).toBeLessThan(30 * 60_000)
  expect((await ines.ask(readReferrals, { params: at })).body.referrals[0]).toMatchObject({ state: 'arrived', arrivedHow: 'her word' })
  if (held.status === 200) expect((await w.owner.query('select state, for_record from protect.hold where id = $1', [held.body.hold])).rows).toEqual([{ state: 'placed', for_record: said.case }])
  expect((await w.owner.query('select number is not null as numbered, record_id from protect.fund_request where id = $1', [request])).rows).toEqual([{ numbered: true, record_id: said.case }])
  const { consents } = (await ines.ask(listConsents, { params: at })).body
  await ines.ask(withdrawConsent, { params: { case: said.case, consent: consents[0]!.id } })
  expect((await answering.ask(readCase, { params: at })).raw).toBe((await answering.ask(readCase, { params: { case: '00000000-0000-4000-8000-000000000000' } })).raw)
})

test('the house answers the hold by text before or after her yes: one acceptance, and the room is hers', async () => {
  const ines = await w.as('ines')
  const held = async () => {
    const { call } = (await ines.ask(openCall, {})).body
    await ines.ask(saveAnswers, { params: { call }, input: { adults: 1, place: 'mb-thompson', needs: ['safe-place'] }, version: 1 })
    const hold = await ines.ask(holdForCall, { params: { call }, input: { service: w.ids.get('service:birch-bay')!, arrives: 'tonight' } })
    return { call, hold: hold.body.hold }
  }
  const settle = (hold: string) => w.owner.query("update protect.hold set state = 'placed', answered_at = now(), answered_how = 'text' where id = $1", [hold])
  const yes = async ({ call, hold }: { call: string; hold: string }) => (await ines.ask(sayYes, { params: { call }, input: { callMe: 'Wren', yes: ['summary', 'name'], language: 'en', urgency: 'tonight', hold } })).body
  const state = async (of: { case: string }) => (await ines.ask(readReferrals, { params: of })).body.referrals.map(r => r.state)
  const before = await held()
  await settle(before.hold)
  expect(await state(await yes(before))).toEqual(['accepted'])
  const after = await held()
  const said = await yes(after)
  await settle(after.hold)
  const worker = await db.as('worker')
  for (const _ of [1, 2]) await worker.query('select protect.due_hold_answered($1)', [after.hold])
  expect(await state(said)).toEqual(['accepted'])
})
