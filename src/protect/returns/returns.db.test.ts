import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../algorithms/calendars/day.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { openCase } from '../cases/endpoints.ts'
import { consent } from '../survivor-portal/build.ts'
import { addReturn, closeMissing, readReturns, setTalk, tellReturn } from './endpoints.ts'

const db = testDatabase()
let w: World
let [ines, noor]: [Actor, Actor] = [null as never, null as never]
beforeAll(async () => {
  w = await world(db)
  ;[ines, noor] = [await w.as('ines'), await w.as('noor')]
})
afterAll(() => w.close())

const aFile = async () => (await ines.ask(openCase, { input: { callMe: 'Sky (demo)', adults: 1, children: 0, pets: [], language: 'en' } })).body.case as string
const shown = async (file: string) => (await ines.ask(readReturns, { params: { case: file } })).body
const back = async (file: string, more: Record<string, unknown> = {}) => (await ines.ask(addReturn, { params: { case: file }, input: { goneSince: addDays((await shown(file)).today, -6), backOn: (await shown(file)).today, ...more } })).body.return
const dayOf = async (id: string) => (await ines.ask(readMyDay)).body.items.filter(i => i.id === `return-${id}`).map(i => [i.said.en, i.late])

test('before anything is asked the page says what must be told, with its section and how far it was read', async () => {
  const { duty } = await shown(await aFile())
  expect(duty!.said.en).toMatch(/^Before you answer: in Manitoba/)
  expect(duty!.said.en).toContain(duty!.cite.en)
  expect(duty!.confidence).toBe('secondary')
})

test('six days away: who was told, under the Nation’s own law, on which day; until then it is late in the day of whoever leads', async () => {
  const file = await aFile()
  const id = await back(file)
  expect(await dayOf(id)).toEqual([['They are back: write who was told, under which law', true]])
  const { today } = await shown(file)
  expect((await ines.ask(tellReturn, { params: { case: file, back: id }, input: { under: 'nation', cite: 'Child and family law of Two Rivers First Nation (demo), s. 4', to: 'Two Rivers Child and Family Service (demo)', on: today } })).status).toBe(200)
  expect((await shown(file)).returns[0]!.told).toEqual({ under: 'nation', cite: 'Child and family law of Two Rivers First Nation (demo), s. 4', to: 'Two Rivers Child and Family Service (demo)', on: today })
  expect(await dayOf(id)).toEqual([])
  await ines.ask(closeMissing, { params: { case: file, back: id }, input: { on: today } })
  expect((await shown(file)).returns[0]!.closedOn).toBe(today)
})

test('they choose whom they talk with; not now is an answer and is not asked again', async () => {
  const file = await aFile()
  const { today } = await shown(file)
  const id = (await ines.ask(addReturn, { params: { case: file }, input: { backOn: addDays(today, -4) } })).body.return
  await ines.ask(tellReturn, { params: { case: file, back: id }, input: { under: 'province', cite: 's. 18', to: 'An agency (demo)', on: today } })
  expect(await dayOf(id)).toEqual([['Ask whom they want to talk with', false]])
  await ines.ask(setTalk, { params: { case: file, back: id }, input: { talkWith: 'elder', talk: 'not now' } })
  expect(await dayOf(id)).toEqual([])
  expect((await shown(file)).returns[0]).toMatchObject({ talkWith: 'elder', talk: 'not now' })
})

test('places that recur are shown as places; no score, no level and no guess is stored of the young person', async () => {
  const file = await aFile()
  for (const places of [['mb-winnipeg', 'mb-brandon'], ['mb-winnipeg'], ['mb-thompson']]) await back(file, { places })
  expect((await shown(file)).recurring).toMatchObject([{ place: 'mb-winnipeg', times: 2 }])
  const { rows } = await w.owner.query<{ column_name: string }>("select column_name from information_schema.columns where table_schema = 'protect' and table_name = 'return'")
  expect(rows.filter(r => /score|risk|level|likel|predict|rank/.test(r.column_name))).toEqual([])
})

test('a day of leaving after the day of return is refused; it is her safety section, sealed, and needs alone open none of it', async () => {
  const file = await aFile()
  const { today } = await shown(file)
  expect((await ines.ask(addReturn, { params: { case: file }, input: { goneSince: today, backOn: addDays(today, -1) } })).code).toBe('returns.days')
  await back(file, { others: 'Someone called T. (demo)', note: 'I was at the river (demo)' })
  await consent(w, ines, file, 'lakeshore', ['summary', 'needs'])
  expect((await noor.ask(readReturns, { params: { case: file } })).status).toBe(404)
  expect((await w.owner.query<{ text: string }>('select r::text as text from protect.return r')).rows.filter(r => /river|called T/.test(r.text))).toEqual([])
  expect((await shown(file)).returns[0]).toMatchObject({ others: 'Someone called T. (demo)', note: 'I was at the river (demo)' })
})
