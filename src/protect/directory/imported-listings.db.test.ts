import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { openCall, saveAnswers } from '../calls/endpoints.ts'
import { placesForCall } from '../matching/endpoints.ts'
import { saySame, takeFeed, unsaySame } from './endpoints.ts'
import { provinceIn } from './imported-listings.ts'

const db = testDatabase()
let w: World
let keeper: Actor
beforeAll(async () => {
  w = await world(db, { demo: ['protect/services', 'protect/beds'] })
  keeper = await w.as('sam')
  const text = ['Agency Name;Program;Phone;City;Prov;Category;Lat;Lon', 'Fern (demo);Food bank;204-555-0111;Thompson;MB;Food bank;55.74;-97.85', 'Hazel (demo);Unpaid wages;204-555-0112;Winnipeg;MB;Migrant worker;49.89;-97.13', 'The Quiet Hall (demo);Bells;204-555-0113;Winnipeg;MB;Bell ringing;49.89;-97.13'].join('\n')
  const mapping = await readFile('docs/examples/directory/mapping.json', 'utf8')
  const read = await keeper.ask(takeFeed, { input: { name: 'A list (demo)', licence: null, format: 'auto', text, mapping } })
  expect(read.status).toBe(200)
})
afterAll(() => w.close())

const searchFor = async (needs: string[]) => {
  const ines = await w.as('ines')
  const { call } = (await ines.ask(openCall, {})).body
  await ines.ask(saveAnswers, { params: { call }, input: { adults: 1, children: [], pets: [], place: 'mb-thompson', needs }, version: 1 })
  return (await ines.ask(placesForCall, { params: { call } })).body
}

test('the last words of a place name its province, by code or by name in either language', () => {
  expect(['Thompson MB', 'Gatineau, Québec', 'Halifax Nova Scotia', 'Moncton Nouveau-Brunswick', 'Somewhere', ''].map(provinceIn)).toEqual(['MB', 'QC', 'NS', 'NB', '', ''])
})

test('a service that a list names is found for the need that it answers, said to come from the list, with rooms never known', async () => {
  const found = (await searchFor(['food'])).places.filter(p => p.feed !== null)
  expect(found.map(p => [p.name, p.feed, p.capacity, p.exact])).toEqual([[expect.stringContaining('Food bank'), 'A list (demo)', null, true]])
  expect(JSON.stringify(await searchFor(['food']))).not.toContain('Bells')
})

test('what no house that works with us can give is counted as a need without a place, though a list names someone to ask', async () => {
  const counted = async () => (await w.owner.query<{ n: number }>("select coalesce(sum(u.times), 0)::int as n from protect.unmet_need u where u.need = 'wages'")).rows[0]!.n
  await w.owner.query('delete from protect.service_fact')
  await w.owner.query("update protect.service_public set offers = coalesce(offers, '{}'), verified_on = current_date")
  const before = await counted()
  expect((await searchFor(['wages'])).places.map(p => p.feed)).toEqual(['A list (demo)'])
  expect(await counted()).toBe(before + 1)
})

test('one that a person said is the same as one of ours is not shown twice; taken back, it is there again', async () => {
  const first = (await searchFor(['food'])).places
  const [theirs, ours] = [first.find(p => p.feed !== null)!, first.find(p => p.feed === null)!]
  const { same } = (await keeper.ask(saySame, { input: { a: theirs.service, b: ours.service } })).body as { same: string }
  expect((await searchFor(['food'])).places.map(p => p.service)).not.toContain(theirs.service)
  await keeper.ask(unsaySame, { params: { same } })
  expect((await searchFor(['food'])).places.map(p => p.service)).toContain(theirs.service)
})
