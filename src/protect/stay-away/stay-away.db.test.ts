import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { stayAway } from '../cases/endpoints.ts'
import { nightOf } from '../referrals/build.ts'
import { accept, readReferrals } from '../referrals/endpoints.ts'
import { answerStayAway, askStayAway, readStayAway } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db, { demo: ['protect/services', 'protect/beds'] }) })
afterAll(() => w.close())
const { sent } = nightOf(() => w)

const sheAgrees = { sheAgrees: true }
const dayOf = async (who: Actor, referral: string) => (await who.ask(readMyDay)).body.items.filter(i => i.id === `stay-away-${referral}`).map(i => i.said.en)
/** A referral to Birch Bay of someone who stays away from a town near it. */
const near = async () => {
  const s = await sent()
  expect((await s.ines.ask(stayAway, { params: s.at, input: { place: 'mb-flin-flon', km: 300 } })).status).toBe(200)
  return s
}
const stateOf = async (s: Awaited<ReturnType<typeof near>>) => (await s.ines.ask(readReferrals, { params: s.at })).body.referrals[0]!.state

test('a house near what she stays away from must confirm: asked with her yes, answered by its own staff, and then it leaves both days', async () => {
  const s = await near()
  expect(await dayOf(s.ines, s.referral)).toEqual(['A house near what she stays away from: ask it'])
  expect((await s.odile.ask(readStayAway, { params: s.at })).body.checks).toEqual([])
  expect((await s.ines.ask(askStayAway, { params: s.at, input: {} })).status).toBe(422)
  expect((await s.ines.ask(askStayAway, { params: s.at, input: sheAgrees })).body).toEqual({ asked: true })
  expect(await dayOf(s.odile, s.referral)).toEqual(['On which side is your door?'])
  const question = (await s.odile.ask(readStayAway, { params: s.at })).body.checks[0]!
  expect(question).toMatchObject({ side: 'receiver', answer: null, zones: expect.arrayContaining([expect.objectContaining({ place: 'mb-flin-flon', km: 300 })]) })
  expect((await s.odile.ask(answerStayAway, { params: s.at, input: { answer: 'outside' } })).body.state).toBe('sent')
  expect([await dayOf(s.ines, s.referral), await dayOf(s.odile, s.referral)]).toEqual([[], []])
})

test('inside, before it said yes: declined for safety in the same second, and the house holds nothing', async () => {
  const s = await near()
  await s.ines.ask(askStayAway, { params: s.at, input: sheAgrees })
  expect((await s.odile.ask(answerStayAway, { params: s.at, input: { answer: 'inside' } })).body.state).toBe('declined')
  expect((await s.ines.ask(readReferrals, { params: s.at })).body.referrals[0]).toMatchObject({ state: 'declined', reason: 'safety' })
  expect((await s.odile.ask(readStayAway, { params: s.at })).status).toBe(404)
})

test('inside, after it said yes: whoever sent it sees it first in her day until another place is found', async () => {
  const s = await near()
  await s.ines.ask(askStayAway, { params: s.at, input: sheAgrees })
  await s.odile.ask(accept, { params: s.at })
  await s.odile.ask(answerStayAway, { params: s.at, input: { answer: 'inside' } })
  expect(await stateOf(s)).toBe('accepted')
  expect(await dayOf(s.ines, s.referral)).toEqual(['Inside what she stays away from: find another place now'])
})

test('a house is asked once for a referral and answers once: other zones later find no door', async () => {
  const s = await near()
  await s.ines.ask(askStayAway, { params: s.at, input: sheAgrees })
  await s.odile.ask(answerStayAway, { params: s.at, input: { answer: 'outside' } })
  await s.ines.ask(stayAway, { params: s.at, input: { place: 'mb-flin-flon', km: 120 } })
  expect((await s.ines.ask(askStayAway, { params: s.at, input: sheAgrees })).code).toBe('stay-away.asked-before')
  expect((await s.odile.ask(answerStayAway, { params: s.at, input: { answer: 'inside' } })).code).toBe('ended')
})

test('a house that no zone reaches is not asked, and for anyone else there is nothing here', async () => {
  const s = await sent('ptarmigan')
  expect((await s.ines.ask(readStayAway, { params: s.at })).body.checks).toEqual([])
  expect((await s.ines.ask(askStayAway, { params: s.at, input: sheAgrees })).code).toBe('stay-away.not-near')
  const asked = await near()
  await asked.ines.ask(askStayAway, { params: asked.at, input: sheAgrees })
  for (const who of [await w.as('dawn'), await w.as('brar')]) for (const call of [() => who.ask(readStayAway, { params: asked.at }), () => who.ask(answerStayAway, { params: asked.at, input: { answer: 'outside' } })]) expect((await call()).status).toBe(404)
  expect((await asked.ines.ask(answerStayAway, { params: asked.at, input: { answer: 'outside' } })).status).toBe(404)
})
