import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { markHardNight, offerRelief, readHardNights } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db) })
afterAll(() => w.close())

test('a night marked hard waits in the day of a supervisor of the same agency until relief is offered, and of nobody else', async () => {
  const [ines, sam, grace, noor] = [await w.as('ines'), await w.as('sam'), await w.as('grace'), await w.as('noor')]
  const { today } = (await ines.ask(readHardNights)).body
  for (let n = 0; n < 2; n++) expect((await ines.ask(markHardNight, { input: { night: today } })).status).toBe(200)
  const waits = async (who: typeof sam) => (await who.ask(readMyDay)).body.items.filter(i => i.id.startsWith('hard-night')).map(i => i.said.en)
  expect([await waits(sam), await waits(grace), await waits(ines)]).toEqual([['Inès B. had a hard night'], [], []])
  const input = { member: w.ids.get('member:ines')!, night: today }
  expect([(await grace.ask(offerRelief, { input })).status, (await noor.ask(offerRelief, { input })).status]).toEqual([404, 404])
  expect((await sam.ask(offerRelief, { input })).status).toBe(200)
  expect([await waits(sam), (await ines.ask(readHardNights)).body.mine]).toEqual([[], [{ night: today, offered: true }]])
})

test('a night long past cannot be marked', async () => {
  expect((await (await w.as('ines')).ask(markHardNight, { input: { night: '2020-01-01' } })).status).toBe(404)
})
