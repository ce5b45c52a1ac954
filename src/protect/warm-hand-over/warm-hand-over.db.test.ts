import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { answerAsked } from '../beds/endpoints.ts'
import { openCall, saveAnswers } from '../calls/endpoints.ts'
import { listConsents, withdrawConsent } from '../consent/endpoints.ts'
import { holdForCall } from '../matching/endpoints.ts'
import { nightOf, yes } from '../referrals/build.ts'
import { accept, askDriver, decline, sayYes } from '../referrals/endpoints.ts'
import { listDoors, nameEscort, placeAtArrival } from '../services/endpoints.ts'
import * as on from './endpoints.ts'
import { isCallTime } from './hand-over.ts'
import { instant } from '../../platform/values/time.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db, { demo: ['protect/services', 'protect/beds'] }) })
afterAll(() => w.close())
const { sent, accepted } = nightOf(() => w)
const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const dayOf = async (who: Awaited<ReturnType<World['as']>>, referral: string) => (await who.ask(readMyDay)).body.items.filter(i => i.id.startsWith(`hand-over-${referral}`)).map(i => i.id.split('-').at(-1))

test('a yes for tonight asks who expects her; once named, both sides read the name and nobody is asked again', async () => {
  const s = await accepted()
  expect(await dayOf(s.odile, s.referral)).toEqual(['name'])
  const { people } = (await s.odile.ask(on.readHandOvers, { params: s.at })).body
  expect(people.map(p => p.id)).toContain(w.ids.get('member:odile'))
  expect((await s.odile.ask(on.nameReceiver, { params: s.at, input: { member: w.ids.get('member:odile')! } })).status).toBe(200)
  expect(await dayOf(s.odile, s.referral)).toEqual([])
  const seen = (await s.ines.ask(on.readHandOvers, { params: s.at })).body
  expect(seen.handOvers.map(h => h.receiver)).toEqual([expect.stringContaining('Odile')])
  expect(seen.people).toEqual([])
  expect((await s.odile.ask(on.nameReceiver, { params: s.at, input: { member: w.ids.get('member:ines')! } })).status).toBe(404)
})

test('a call of three: proposed by one side, agreed by the other alone, told when it was held', async () => {
  const s = await accepted()
  const at = soon(60)
  await s.ines.ask(on.proposeCall, { params: s.at, input: { at } })
  expect(await dayOf(s.odile, s.referral)).toEqual(expect.arrayContaining(['agree']))
  expect((await s.ines.ask(on.agreeCall, { params: s.at, input: { at } })).code).toBe('warm-hand-over.not-from-here')
  expect((await s.odile.ask(on.agreeCall, { params: s.at, input: { at: soon(90) } })).code).toBe('warm-hand-over.not-from-here')
  expect((await s.odile.ask(on.agreeCall, { params: s.at, input: { at } })).status).toBe(200)
  expect([await dayOf(s.ines, s.referral), (await dayOf(s.odile, s.referral)).includes('call')]).toEqual([['call'], true])
  await s.ines.ask(on.tellCall, { params: s.at, input: { how: 'not reached' } })
  expect(await dayOf(s.ines, s.referral)).toEqual(['call'])
  await s.odile.ask(on.tellCall, { params: s.at, input: { how: 'together' } })
  expect(await dayOf(s.ines, s.referral)).toEqual([])
  expect((await s.ines.ask(on.readHandOvers, { params: s.at })).body.handOvers[0]).toMatchObject({ spoke: 'together', agreed: true })
})

test('a time that is past, or later than two weeks, is refused and changes nothing', async () => {
  const s = await sent()
  expect((await s.ines.ask(on.proposeCall, { params: s.at, input: { at: soon(-60) } })).code).toBe('warm-hand-over.when')
  expect((await s.ines.ask(on.proposeCall, { params: s.at, input: { at: soon(15 * 24 * 60) } })).code).toBe('warm-hand-over.when')
  expect((await s.ines.ask(on.readHandOvers, { params: s.at })).body.handOvers[0]).toMatchObject({ callAt: null })
  expect([isCallTime(1000, instant(1000)), isCallTime(1000 + 14 * 86_400_000, instant(1000)), isCallTime(1001 + 14 * 86_400_000, instant(1000))]).toEqual([true, true, false])
})

test('a meeting point instead of the door: the house writes it, both read it, and it is sealed', async () => {
  const s = await accepted()
  await s.odile.ask(on.setMeetingPoint, { params: s.at, input: { meetingPoint: 'The blue bench by the library (demo)' } })
  expect((await s.ines.ask(on.readHandOvers, { params: s.at })).body.handOvers[0]).toMatchObject({ meetingPoint: 'The blue bench by the library (demo)' })
  expect((await s.ines.ask(on.setMeetingPoint, { params: s.at, input: { meetingPoint: 'Mine' } })).status).toBe(404)
  expect((await w.owner.query("select position('bench' in encode(meeting_point, 'escape')) as at from protect.hand_over where referral_id = $1", [s.referral])).rows[0].at).toBe(0)
})

test('after a no, or once she took her yes back, nothing of the hand-over is read or written by the house', async () => {
  const [refused, taken] = [await sent(), await accepted()]
  await refused.odile.ask(decline, { params: refused.at, input: { reason: 'full' } })
  expect((await refused.odile.ask(on.readHandOvers, { params: refused.at })).status).toBe(404)
  await taken.ines.ask(on.proposeCall, { params: taken.at, input: { at: soon(30) } })
  const { consents } = (await taken.ines.ask(listConsents, { params: taken.at })).body
  await taken.ines.ask(withdrawConsent, { params: { case: taken.case, consent: consents[0]!.id } })
  expect((await taken.odile.ask(on.agreeCall, { params: taken.at, input: { at: soon(30) } })).status).toBe(404)
  expect(await dayOf(taken.odile, taken.referral)).toEqual([])
  expect((await taken.ines.ask(on.proposeCall, { params: taken.at, input: { at: soon(30) } })).code).toBe('warm-hand-over.not-from-here')
})

test('the door is shown to one escort of this arrival: the house chooses among her worker and the driver of her ride, and nobody else', async () => {
  const ines = await w.as('ines')
  const { call } = (await ines.ask(openCall, {})).body
  await ines.ask(saveAnswers, { params: { call }, input: { safe: 'yes', adults: 1, children: [], pets: [], place: 'mb-thompson', needs: ['safe-place'] }, version: 1 })
  const service = w.ids.get('service:birch-bay')!
  const { hold } = (await ines.ask(holdForCall, { params: { call }, input: { service, arrives: 'tonight' } })).body
  const { body } = await ines.ask(sayYes, { params: { call }, input: { callMe: 'Fern', hold, ...yes } })
  const at = { case: body.case as string, referral: body.referral }
  const [odile, jo] = [await w.as('odile'), await w.as('jo')]
  await odile.ask(answerAsked, { params: { hold }, input: { yes: true } })
  await odile.ask(accept, { params: at })
  await ines.ask(askDriver, { params: at, input: { driver: w.ids.get('member:jo')!, meetingPoint: 'The bus stop (demo)', meetAt: soon(60), nameAgreed: false } })
  const { escorts } = (await odile.ask(on.readHandOvers, { params: at })).body.handOvers[0]!
  expect(escorts.map(e => e.member).sort()).toEqual([w.ids.get('member:ines'), w.ids.get('member:jo')].sort())
  expect((await ines.ask(on.readHandOvers, { params: at })).body.handOvers[0]!.escorts).toEqual([])
  expect((await jo.ask(listDoors)).body.doors).toEqual([])
  await odile.ask(nameEscort, { params: { service }, input: { hold, member: w.ids.get('member:jo')!, hours: 6 } })
  expect((await jo.ask(listDoors)).body.doors).toMatchObject([{ service }])
  expect((await jo.ask(readMyDay)).body.items.some(i => i.go === '/door')).toBe(true)
  expect((await jo.ask(listDoors)).raw).not.toContain('Demo Lane')
  expect((await jo.ask(placeAtArrival, { params: { service } })).body).toMatchObject({ viewsLeft: 2 })
  expect((await ines.ask(placeAtArrival, { params: { service } })).status).toBe(404)
})
