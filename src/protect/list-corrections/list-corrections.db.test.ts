import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { searchDirectory, takeFeed } from '../directory/endpoints.ts'
import { readCorrections, sayWrong, takeCorrections } from './endpoints.ts'

const db = testDatabase()
let w: World
let sam: Actor
const row = (phone: string) => ['Agency Name;Program;Phone;City;Prov;Category;Lat;Lon', `Fern (demo);Food bank;${phone};Thompson;MB;Food bank;55.74;-97.85`].join('\n')
const bring = async (phone: string) => sam.ask(takeFeed, { input: { name: 'A list (demo)', licence: null, format: 'auto', text: row(phone), mapping: await readFile('docs/examples/directory/mapping.json', 'utf8') } })
beforeAll(async () => {
  w = await world(db)
  sam = await w.as('sam')
  await bring('204-555-0111')
})
afterAll(() => w.close())
const entry = async () => (await sam.ask(searchDirectory, { input: { text: 'food bank Thompson' } })).body.found.find(f => f.feed !== null)!

test('what a worker finds wrong in a list waits for its editor; said twice by one agency it stands once; the entry stays as the list has it', async () => {
  const before = await entry()
  const odile = await w.as('odile')
  expect((await odile.ask(sayWrong, { params: { entry: before.id }, input: { what: 'phone', said: '=204-555-0199' } })).body).toEqual({ kept: true })
  expect((await odile.ask(sayWrong, { params: { entry: before.id }, input: { what: 'phone' } })).body).toEqual({ kept: false })
  expect(await entry()).toEqual(before)
  expect((await sam.ask(readCorrections, { input: {} })).body.corrections).toMatchObject([{ what: 'phone', sentAt: null, agency: expect.stringContaining('Birch Bay') }])
  expect((await odile.ask(readCorrections, { input: {} })).status).toBe(404)
})

test('the editor gets a table in which nothing is a formula; sent once, it is not sent again', async () => {
  const taken = (await sam.ask(takeCorrections, { input: {} })).body
  expect(taken.rows).toBe(1)
  expect(taken.csv).not.toMatch(/[;,"]=204/)
  expect((await sam.ask(takeCorrections, { input: {} })).body.rows).toBe(0)
  const noor = await w.as('noor')
  await w.owner.query("update accounts.member set posts = posts || array['supervisor'] where id = $1", [noor.id])
  expect((await (await w.as('noor')).ask(readCorrections, { input: {} })).body.corrections).toEqual([])
})

test('once the list changes the entry, what was said of it has its answer', async () => {
  await bring('204-555-0199')
  expect((await sam.ask(readCorrections, { input: {} })).body.corrections).toEqual([])
})
