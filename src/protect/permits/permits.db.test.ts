import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, type PlainDate } from '../../algorithms/calendars/day.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { openCase } from '../cases/endpoints.ts'
import { consent } from '../survivor-portal/build.ts'
import { addHeld, decided, giveUp, lodge, prepare, readPermits, setPapers } from './endpoints.ts'

const db = testDatabase()
let w: World
let [ines, sam, noor]: [Actor, Actor, Actor] = [null as never, null as never, null as never]
beforeAll(async () => {
  w = await world(db)
  ;[ines, sam, noor] = [await w.as('ines'), await w.as('sam'), await w.as('noor')]
})
afterAll(() => w.close())

const aFile = async () => (await ines.ask(openCase, { input: { callMe: 'Maricel (demo)', adults: 1, children: 0, pets: [], language: 'tl' } })).body.case as string
const shown = async (file: string) => (await ines.ask(readPermits, { params: { case: file } })).body
const held = async (file: string, days: number) => (await ines.ask(addHeld, { params: { case: file }, input: { kind: 'employer-bound', endsOn: addDays((await shown(file)).today, days), note: 'Caregiver (demo)' } })).body.permit
const dayOf = async (who: Actor, permit: string) => (await who.ask(readMyDay)).body.items.filter(i => i.id.endsWith(permit)).map(i => [i.said.en, i.late, i.why.en])
const endsIn = (permit: string, file: string, days: number) => shown(file).then(({ today }) => w.owner.query('update protect.permit set ends_on = $2 where id = $1', [permit, addDays(today, days)]))

test('twenty days before its end whoever leads acts, at ten it is late, at five the supervisor sees it too', async () => {
  const file = await aFile()
  const permit = await held(file, 21)
  expect(await dayOf(ines, permit)).toEqual([])
  await endsIn(permit, file, 20)
  expect([await dayOf(ines, permit), await dayOf(sam, permit)]).toEqual([[['A permit ends in 20 days', false, 'nothing is being asked for yet']], []])
  await endsIn(permit, file, 10)
  expect(await dayOf(ines, permit)).toMatchObject([['A permit ends in 10 days', true, 'nothing is being asked for yet']])
  await ines.ask(prepare, { params: { case: file }, input: { kind: 'vulnerable-worker' } })
  await endsIn(permit, file, 5)
  expect(await dayOf(sam, permit)).toEqual([['A permit ends in 5 days, in a colleague’s file', true, 'another is being asked for']])
})

test('a request goes from papers to lodged to decided; a grant with a later end takes the line away', async () => {
  const file = await aFile()
  const permit = await held(file, 8)
  const { permit: request } = (await ines.ask(prepare, { params: { case: file }, input: { kind: 'vulnerable-worker' } })).body
  expect((await ines.ask(prepare, { params: { case: file }, input: { kind: 'vulnerable-worker' } })).code).toBe('permits.already')
  const at = { case: file, permit: request }
  expect((await ines.ask(setPapers, { params: at, input: { has: ['own-words', 'pay', 'pay'] } })).body).toEqual({ has: 2 })
  const { today } = await shown(file)
  expect((await ines.ask(decided, { params: at, input: { on: today, granted: true } })).code).toBe('ended')
  await ines.ask(lodge, { params: at, input: { on: addDays(today, -3) as PlainDate } })
  expect((await shown(file)).permits.find(p => p.id === request)).toMatchObject({ state: 'lodged', waitedDays: 3, has: ['own-words', 'pay'] })
  await ines.ask(decided, { params: at, input: { on: today, granted: true, endsOn: addDays(today, 300) } })
  expect([await dayOf(ines, permit), await dayOf(ines, request)]).toEqual([[], []])
})

test('a refusal ends no support and leaves the old end in the day; what is given up asks nothing', async () => {
  const file = await aFile()
  const permit = await held(file, 8)
  const { permit: request } = (await ines.ask(prepare, { params: { case: file }, input: { kind: 'victim' } })).body
  const at = { case: file, permit: request }
  const { today } = await shown(file)
  await ines.ask(lodge, { params: at, input: { on: today } })
  expect((await ines.ask(decided, { params: at, input: { on: today, granted: false } })).body).toEqual({ state: 'refused' })
  expect(await dayOf(ines, permit)).toHaveLength(1)
  await ines.ask(giveUp, { params: { case: file, permit } })
  expect(await dayOf(ines, permit)).toEqual([])
})

test('both ways stand beside each other with what they ask and their section; neither asks for police', async () => {
  const { ways, waited } = await shown(await aFile())
  expect(ways.map(x => x.cite.en)).toEqual(['Immigration and Refugee Protection Act, s. 24(1), 24(3); MI81', 'Immigration and Refugee Protection Regulations, s. 207.1'])
  expect(ways.flatMap(x => x.asks).some(a => /police/i.test(a.en + a.fr))).toBe(false)
  expect([ways[0]!.length!.en.includes('12 months'), waited.days]).toEqual([true, 218])
})

test('it is her immigration section: needs alone open none of it, and the note is sealed', async () => {
  const file = await aFile()
  await held(file, 100)
  await consent(w, ines, file, 'lakeshore', ['summary', 'needs'])
  expect((await noor.ask(readPermits, { params: { case: file } })).status).toBe(404)
  await consent(w, ines, file, 'lakeshore', ['summary', 'immigration'])
  expect((await noor.ask(readPermits, { params: { case: file } })).body.permits).toMatchObject([{ note: 'Caregiver (demo)' }])
  expect((await noor.ask(prepare, { params: { case: file }, input: { kind: 'victim' } })).status).toBe(404)
  expect((await w.owner.query<{ text: string }>('select p::text as text from protect.permit p')).rows.filter(r => r.text.includes('Caregiver'))).toEqual([])
})
