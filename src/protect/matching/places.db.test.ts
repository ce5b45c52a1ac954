import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { within } from '../../platform/db/transaction.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { createHash, randomBytes } from 'node:crypto'
import { holdRoom } from '../beds/public.ts'
import { openCall, saveAnswers } from '../calls/endpoints.ts'
import { confirmedToday, readFactOf } from './testing.ts'
import { factWrong, nameEscort, placeAtArrival, stillRight } from '../services/endpoints.ts'
import { answerAsked } from '../beds/endpoints.ts'
import { holdForCall, holdsForCall, placesForCall } from './endpoints.ts'
import { contactToken, notThisOne, setNoContact } from './no-contact.ts'

const db = testDatabase()
let w: World
let ines: Actor
beforeAll(async () => {
  w = await world(db, { demo: ['protect/services', 'protect/beds'] })
  await confirmedToday(w)
  ines = await w.as('ines')
})
afterAll(() => w.close())

const cedar = { adults: 1, children: [{ age: 4 }], pets: ['dog'], place: 'mb-thompson', needs: ['safe-place'], languages: ['cr'], wishes: ['indigenous-led'], limits: ['no-police'], gender: 'woman', away: [{ place: 'mb-winnipeg', km: 150 }] }
const callWith = async (answers: Record<string, unknown>) => {
  const { call } = (await ines.ask(openCall, {})).body
  const saved = await ines.ask(saveAnswers, { params: { call }, input: answers, version: 1 })
  expect(saved.status).toBe(200)
  return call
}
const as = async <T>(key: string, work: Parameters<typeof within<T>>[3]) => {
  const token = randomBytes(32)
  await w.owner.query("insert into access.session (token_hash, member_id, agency_id, purposes, posts, expires_at) select $1, id, agency_id, purposes, posts, now() + interval '1 hour' from accounts.member where id = $2", [createHash('sha256').update(token).digest(), w.ids.get(`member:${key}`)])
  return within(w.pools.app, { token, purpose: 'support' }, null, work)
}
const birchBay = () => w.ids.get('service:birch-bay')!

test('Cedar, her child and the dog near Thompson: Birch Bay first, with its reasons and a distance as wide as its area', async () => {
  const { status, body } = await ines.ask(placesForCall, { params: { call: await callWith(cedar) } })
  expect(status).toBe(200)
  expect(body.places[0]).toMatchObject({ name: 'Birch Bay Family House (demo)', exact: true, band: { en: '300 to 400 km' } })
  expect(body.places[0]!.fits.map(c => c.said.en)).toEqual(expect.arrayContaining(['the dog may come', 'Cree spoken', 'Indigenous-led', 'no police step', 'a room is free', 'outside 150 km of Winnipeg']))
  expect(body.asked).toBeGreaterThan(250)
  expect(body.relaxations.flatMap(r => r.keys).filter(k => k.startsWith('away'))).toEqual([])
})

test('no answer of the directory, the search or a hold holds an address of a hidden place', async () => {
  const answer = await ines.ask(placesForCall, { params: { call: await callWith(cedar) } })
  expect(answer.raw).not.toMatch(/Demo Lane|Demo Road|Demo Street/)
  expect((await w.owner.query("select count(*)::int as n from protect.service_place where encode(address, 'escape') like '%Demo%'")).rows[0]).toEqual({ n: 0 })
})

test('a search writes to the log that it was made for the call, and nothing of what was asked', async () => {
  const call = await callWith(cedar)
  await ines.ask(placesForCall, { params: { call }, input: { without: ['room'] } })
  const { rows } = await w.owner.query("select keep from audit.event where record_id = $1 and verb = 'places.asked'", [call])
  expect(rows).toEqual([{ keep: {} }])
})

test('the search of another line answers as for a call that is not there', async () => {
  const call = await callWith(cedar)
  const noor = await w.as('noor')
  const [hidden, absent] = [await noor.ask(placesForCall, { params: { call } }), await noor.ask(placesForCall, { params: { call: '00000000-0000-4000-8000-000000000000' } })]
  expect([hidden.status, hidden.raw]).toEqual([404, absent.raw])
})

test('from the search one press holds the room that fits, the house answers, and the call shows who did', async () => {
  const call = await callWith(cedar)
  const held = await ines.ask(holdForCall, { params: { call }, input: { service: birchBay(), arrives: 'tonight' } })
  expect(held.body).toMatchObject({ room: '4' })
  await (await w.as('odile')).ask(answerAsked, { params: { hold: held.body.hold }, input: { yes: true } })
  expect((await ines.ask(holdsForCall, { params: { call } })).body.holds).toMatchObject([{ room: '4', state: 'placed', how: 'app' }])
  expect((await w.owner.query("select count(*)::int as n from platform.outbox where record_id = $1 and event = 'hold.answered'", [call])).rows[0]).toEqual({ n: 1 })
})

test('one escort sees the door three times a day, each time told to the shelter, and nobody else sees it', async () => {
  const call = await callWith({ ...cedar, children: [], pets: [] })
  const held = await ines.ask(holdForCall, { params: { call }, input: { service: birchBay(), arrives: 'tonight' } })
  const odile = await w.as('odile')
  await odile.ask(answerAsked, { params: { hold: held.body.hold }, input: { yes: true } })
  const jo = await w.as('jo')
  expect((await jo.ask(placeAtArrival, { params: { service: birchBay() } })).status).toBe(404)
  expect((await odile.ask(nameEscort, { params: { service: birchBay() }, input: { hold: held.body.hold, member: w.ids.get('member:jo'), hours: 6 } })).status).toBe(200)
  const seen = []
  for (let i = 0; i < 4; i++) seen.push(await jo.ask(placeAtArrival, { params: { service: birchBay() } }))
  expect(seen[0]!.body).toEqual({ address: '12 Demo Lane, Birch Bay (invented)', viewsLeft: 2 })
  expect(seen.map(s => s.status).slice(0, 3)).toEqual([200, 200, 200])
  expect(seen[3]!.status).not.toBe(200)
  expect((await ines.ask(placeAtArrival, { params: { service: birchBay() } })).status).toBe(404)
  expect((await readFactOf(odile, birchBay())).body.views).toHaveLength(3)
})

test('under one roof: not this one, both ways, without a reason, and the room cannot be held either', async () => {
  const [first, second] = [await callWith(cedar), await callWith(cedar)]
  const [he, she] = [contactToken(w.services.keys, 'Émile Côté', '1990-02-03'), contactToken(w.services.keys, 'Cedar', null)]
  const ptarmigan = w.ids.get('service:ptarmigan')!
  await as('ines', async d => {
    await setNoContact(d, first as never, 'is', [he])
    await setNoContact(d, second as never, 'is', [she])
    await setNoContact(d, second as never, 'must-not-meet', [contactToken(w.services.keys, 'emile cote', '1990-02-03')])
  })
  const room = (await w.owner.query('select id from protect.room where service_id = $1 and label = $2', [ptarmigan, '1'])).rows[0].id as string
  const held = await as('ines', d => holdRoom(d, w.services, { room, party: { adults: 1, children: 0, pets: [] }, arrives: 'tonight', record: first as never }))
  expect(held.room).toBe('1')
  const answers = await as('ines', async d => [await notThisOne(d, second as never, ptarmigan), await notThisOne(d, second as never, birchBay()), await notThisOne(d, first as never, ptarmigan)])
  expect(answers).toEqual([true, false, false])
  expect((await ines.ask(placesForCall, { params: { call: second } })).body.places.map(p => p.service)).not.toContain(ptarmigan)
  expect((await ines.ask(holdForCall, { params: { call: second }, input: { service: ptarmigan, arrives: 'tonight' } })).code).toBe('beds.taken')
})

test('asking blindly is counted and stops at four thousand a day', async () => {
  const call = await callWith(cedar)
  await w.owner.query('update protect.blind_check set asked = 4000 where member_id = $1', [w.ids.get('member:ines')])
  expect((await ines.ask(placesForCall, { params: { call } })).status).not.toBe(200)
  await w.owner.query('update protect.blind_check set asked = 0')
})

test('a fact said to be wrong elsewhere is asked about at once; the house itself keeps it right in two taps', async () => {
  await w.owner.query("update protect.hold set state = 'left', ended_at = now() where ended_at is null")
  await w.owner.query("update protect.room set state = 'free' where service_id = $1 and label = '4'", [birchBay()])
  const call = await callWith(cedar)
  const before = (await ines.ask(placesForCall, { params: { call } })).body.places.find(p => p.service === birchBay())!
  expect(before.fits.map(c => c.said.en)).toContain('Cree spoken')
  await ines.ask(factWrong, { params: { service: birchBay() }, input: { fact: 'languages' } })
  const doubted = (await ines.ask(placesForCall, { params: { call } })).body.places.find(p => p.service === birchBay())!
  expect(doubted.ask.map(c => c.said.en)).toContain('Does someone speak Cree?')
  await (await w.as('odile')).ask(stillRight, { params: { service: birchBay() } })
  const after = (await ines.ask(placesForCall, { params: { call } })).body.places.find(p => p.service === birchBay())!
  expect(after.fits.map(c => c.said.en)).toContain('Cree spoken')
})

test('when nothing fits, the need is counted by month and province, without a record', async () => {
  const { body } = await ines.ask(placesForCall, { params: { call: await callWith({ ...cedar, adults: 30, children: [], gender: 'man', limits: ['no-police', 'wheelchair'], wishes: [], away: Array.from({ length: 3 }, (_, i) => ({ place: ['mb-winnipeg', 'on-toronto', 'ab-calgary'][i], km: 1000 })) }) } })
  expect(body.places).toEqual([])
  const { rows } = await w.owner.query('select province, need, times from protect.unmet_need')
  expect(rows).toEqual([{ province: 'MB', need: 'safe-place', times: 1 }])
})

test('who searches again is counted once, for the plan too, and the count holds neither call nor case', async () => {
  const call = await callWith({ ...cedar, adults: 31, children: [], gender: 'man', limits: ['no-police', 'wheelchair'], wishes: [], away: Array.from({ length: 3 }, (_, i) => ({ place: ['mb-winnipeg', 'on-toronto', 'ab-calgary'][i], km: 1000 })) })
  const counts = async () => (await w.owner.query<{ times: number; facts: number }>("select (select coalesce(sum(times), 0)::int from protect.unmet_need) as times, (select count(*)::int from platform.fact where measure = 'place.unmet') as facts")).rows[0]!
  const before = await counts()
  for (const _ of [1, 2, 3]) await ines.ask(placesForCall, { params: { call } })
  const after = await counts()
  expect([after.times - before.times, after.facts - before.facts]).toEqual([1, 1])
  const { rows } = await w.owner.query<{ text: string }>("select f::text as text from platform.fact f where measure = 'place.unmet' union all select u::text from protect.unmet_once u")
  expect(rows.filter(r => r.text.includes(call))).toEqual([])
})
