import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../db/testing/database.ts'
import { type World, world } from '../http/testing/world.ts'
import { readMyDay } from '../my-day/endpoints.ts'
import { readFailedWork, tryAgain } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db, { demo: ['protect/services', 'protect/beds', 'protect/cases', 'protect/consent', 'protect/referrals', 'platform/jobs'] }) })
afterAll(() => w.close())

test('every reaction says in both languages what did not follow when it fails', () => {
  expect(w.slices.flatMap(s => (s.on ?? []).filter(r => !s.unfollowed?.[r.name]).map(r => r.name))).toEqual([])
})

test('what failed for good waits in the day of its own agency’s administrator, who runs it again, and of nobody else', async () => {
  const [sam, grace] = [await w.as('sam'), await w.as('grace')]
  const day = async () => (await sam.ask(readMyDay)).body.items.filter(i => i.id === 'failed-work').map(i => i.said.en)
  expect(await day()).toEqual(['One thing that should have followed did not'])
  const { body: { failed }, raw } = await sam.ask(readFailedWork)
  expect(failed).toMatchObject([{ said: { en: expect.stringContaining('took a yes back') }, tries: 5 }])
  expect(raw).not.toContain(w.ids.get('case:cedar'))
  expect((await grace.ask(readFailedWork)).body.failed).toEqual([])
  const input = { happening: failed[0]!.happening, reaction: failed[0]!.reaction }
  expect((await grace.ask(tryAgain, { input })).status).toBe(404)
  expect((await sam.ask(tryAgain, { input })).status).toBe(200)
  expect([(await sam.ask(readFailedWork)).body.failed, await day()]).toEqual([[], []])
  expect((await sam.ask(tryAgain, { input })).status).toBe(404)
})
