import { afterAll, beforeAll, test } from 'vitest'
import { testDatabase } from '../src/platform/db/testing/database.ts'
import { browse, type Browsing } from '../src/platform/http/testing/browser.ts'
import { type World, world } from '../src/platform/http/testing/world.ts'
import { aDoorThatLocks } from './a-door-that-locks.ts'

const db = testDatabase()
let w: World
let browsing: Browsing
beforeAll(async () => {
  w = await world(db, { demo: ['protect/services', 'protect/beds'] })
  browsing = await browse(w)
})
afterAll(async () => {
  await browsing.close()
  await w.close()
})

test('story S1 in the browser (fr): from a whispered call to a door that locks, and one consent taken back', async () => {
  await aDoorThatLocks({ w, browsing, language: 'fr' })
}, 240_000)
