import { afterAll, beforeAll, test } from 'vitest'
import { testDatabase } from '../src/platform/db/testing/database.ts'
import { browse, type Browsing } from '../src/platform/http/testing/browser.ts'
import { type World, world } from '../src/platform/http/testing/world.ts'
import { part, sweep } from './sweep.ts'

const db = testDatabase()
let w: World
let browsing: Browsing
beforeAll(async () => {
  w = await world(db)
  browsing = await browse(w)
})
afterAll(async () => {
  await browsing.close()
  await w.close()
})

test.each(part(3, 4).map(s => [s.at, s] as const))('%s is accessible, fits, and is quiet in both languages', (_at, screen) => sweep(w, browsing, screen))
