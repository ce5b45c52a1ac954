import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { inDays } from '../../platform/http/testing/in-days.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { giveConsent, listConsents, withdrawConsent } from '../consent/endpoints.ts'
import { nightOf } from '../referrals/build.ts'
import { aCase } from '../survivor-portal/build.ts'
import * as on from './endpoints.ts'

const db = testDatabase()
let w: World
let ines: Actor
beforeAll(async () => {
  w = await world(db)
  ines = await w.as('ines')
})
afterAll(() => w.close())

const file = async () => ({ case: (await aCase(ines)).case })
const write = (at: { case: string }, element: string, words: string, whose: 'hers' | 'worker' = 'hers') => ines.ask(on.writeLine, { params: at, input: { element, words, whose } })
const read = async (at: { case: string }) => (await ines.ask(on.readPlan, { params: at })).body
const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const older = (checkIn: string, minutes: number) => w.owner.query("update protect.check_in set at = now() - $2 * interval '1 minute' where id = $1", [checkIn, minutes])
const dayOf = async (who: Actor, part: string) => (await who.ask(readMyDay)).body.items.filter(i => i.slice === 'protect/safety-plan' && i.id.includes(part))

test('one line is a plan; changed, what it said before stays beside it; sealed, it is in no column in clear', async () => {
  const at = await file()
  await write(at, 'SP06', 'My aunt.')
  await write(at, 'SP06', 'My aunt and the neighbour.')
  const plan = await read(at)
  expect([plan.lines.map(l => l.words), plan.before.map(l => l.words)]).toEqual([['My aunt and the neighbour.'], ['My aunt.']])
  expect((await w.owner.query("select count(*)::int as n from protect.safety_line where position('aunt' in encode(words, 'escape')) > 0")).rows[0].n).toBe(0)
  await ines.ask(on.endLine, { params: at, input: { element: 'SP06' } })
  expect((await read(at)).lines).toEqual([])
  expect((await ines.ask(on.endLine, { params: at, input: { element: 'SP06' } })).code).toBe('ended')
})

test('a check-in that she missed is first in the day with what she chose on the page; two hours on the supervisor sees it; no police in it', async () => {
  const at = await file()
  const { checkIn } = (await ines.ask(on.agreeCheckIn, { params: at, input: { at: soon(60), every: 'day', ifMissed: 'Call my aunt first.' } })).body
  expect((await dayOf(ines, checkIn)).map(i => i.late)).toEqual([false])
  await older(checkIn, 31)
  expect(await dayOf(ines, checkIn)).toMatchObject([{ late: true, said: { en: expect.stringContaining('What she wants done') } }])
  expect((await read(at)).checkIns[0]).toMatchObject({ ifMissed: 'Call my aunt first.', standing: 'missed' })
  const { next } = (await ines.ask(on.settleCheckIn, { params: { ...at, checkIn }, input: { how: 'not heard' } })).body
  expect(Date.parse(next!)).toBeGreaterThan(Date.now())
  expect((await ines.ask(on.settleCheckIn, { params: { ...at, checkIn }, input: { how: 'heard' } })).code).toBe('ended')
  expect((await read(at)).checkIns.map(c => c.state)).toEqual(['waiting', 'not heard'])
})

test('she wants no more of them: nothing waits', async () => {
  const at = await file()
  const { checkIn } = (await ines.ask(on.agreeCheckIn, { params: at, input: { at: soon(5), every: 'week', ifMissed: 'Nothing.' } })).body
  expect((await ines.ask(on.settleCheckIn, { params: { ...at, checkIn }, input: { how: 'stopped' } })).body).toEqual({ next: null })
  expect((await read(at)).checkIns.map(c => c.state)).toEqual(['stopped'])
  expect((await ines.ask(on.agreeCheckIn, { params: at, input: { at: soon(-5), every: 'once', ifMissed: 'x' } })).code).toBe('safety-plan.when')
})

test('a plan is looked at together on its day, sooner when what it stands on changed, and then in a month or on her day', async () => {
  const at = await file()
  await write(at, 'SP09', 'The house.')
  expect((await read(at)).review).toMatchObject({ because: 'day', due: false })
  await (await db.as('worker')).query("select protect.due_safety_review($1, 'house')", [at.case])
  expect((await dayOf(ines, at.case)).map(i => i.why.en)).toEqual([expect.stringContaining('last day')])
  expect((await ines.ask(on.reviewed, { params: at, input: { next: inDays(-2) } })).code).toBe('safety-plan.day')
  await ines.ask(on.reviewed, { params: at, input: { next: inDays(9) } })
  expect(await dayOf(ines, at.case)).toEqual([])
  const empty = await file()
  await (await db.as('worker')).query("select protect.due_safety_review($1, 'return')", [empty.case])
  expect((await read(empty)).review).toBeNull()
})

test('her sheet says no name, no number, no agency and nothing of what it is for, and leaves out what is for those who work with her', async () => {
  const at = await file()
  await write(at, 'SP04', 'After six.')
  await write(at, 'SP21', 'Two of us go together.', 'worker')
  const drawn = await w.server.inject({ method: 'GET', url: `/api/cases/${at.case}/safety/sheet?language=en&paper=letter`, headers: { cookie: ines.cookie } })
  expect([drawn.statusCode, drawn.headers['content-type']]).toEqual([200, 'application/pdf'])
  expect(String(drawn.headers['content-disposition'])).not.toMatch(/safe|plan|traffick|throughline/i)
  const { sheet } = await import('./sheet.ts')
  const said = JSON.stringify(sheet.page('fr', [{ element: 'SP04', words: 'Après six heures.' }]))
  expect(said).not.toMatch(/Throughline|Night line|TL-|sécurité|traite/i)
})

test('the house that took her in, and a stranger, find nothing of it; with her yes to that part alone the house reads it', async () => {
  const s = await nightOf(() => w).accepted()
  await ines.ask(on.writeLine, { params: s.at, input: { element: 'SP01', words: 'He drives a grey car.', whose: 'hers' } })
  const none = await s.odile.ask(on.readPlan, { params: { case: s.case } })
  expect([none.status, none.raw]).toEqual([404, (await s.odile.ask(on.readPlan, { params: { case: '00000000-0000-4000-8000-000000000000' } })).raw])
  const noor = await w.as('noor')
  expect((await noor.ask(on.readPlan, { params: { case: s.case } })).status).toBe(404)
  await ines.ask(giveConsent, { params: { case: s.case }, input: { grantee: w.ids.get('team:lakeshore')!, sections: ['summary', 'safety'], purpose: 'support', until: inDays(20), language: 'en', how: 'spoken', capacity: 'adult' } })
  expect((await noor.ask(on.readPlan, { params: { case: s.case } })).body.lines.map(l => l.words)).toEqual(['He drives a grey car.'])
  const { consents } = (await ines.ask(listConsents, { params: { case: s.case } })).body
  for (const { id } of consents) await ines.ask(withdrawConsent, { params: { case: s.case, consent: id } })
  expect((await noor.ask(on.readPlan, { params: { case: s.case } })).status).toBe(404)
})

test('the words agreed on and where she goes are on no sheet unless she asks for all of it', async () => {
  const at = await file()
  await write(at, 'SP04', 'After six.')
  const sheetOf = async (whole: string) => (await w.server.inject({ method: 'GET', url: `/api/cases/${at.case}/safety/sheet?language=en&paper=letter&whole=${whole}`, headers: { cookie: ines.cookie } })).rawPayload.length
  const before = await sheetOf('no')
  await write(at, 'SP05', 'The library card means come and get me, and bring the car round to the back.')
  expect(Math.abs((await sheetOf('no')) - before)).toBeLessThan(20)
  expect(await sheetOf('yes')).toBeGreaterThan(before + 20)
})
