import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { browserOf, opened, signedIn } from './build.ts'

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db, { demo: ['protect/services', 'protect/beds', 'protect/referrals', 'protect/survivor-portal'] })
})
afterAll(() => w.close())

test('in the demo country Cedar has a page, and it opens with what was printed', async () => {
  const [number, words] = w.ids.get('page:cedar')!.split('|') as [string, string]
  const browse = browserOf(() => w)
  expect(await signedIn(browse, { number, words })).toMatch(/^my=/)
  const cookie = await opened(browse, { number, words })
  expect((await browse('GET', '/my/yes?lang=en', { cookie })).status).toBe(200)
  expect((await browse('GET', '/my/next?lang=fr', { cookie })).body).toContain('Un lieu sûr')
})
