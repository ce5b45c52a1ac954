import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db) })
afterAll(() => w.close())

const asked = (url: string) => w.server.inject({ method: 'GET', url })

test('anyone reads both notices in both languages without a cookie, and the demo says that it is one', async () => {
  for (const url of ['/privacy?lang=en', '/privacy?lang=fr', '/accessibility?lang=en', '/accessibility?lang=fr']) {
    const answer = await asked(url)
    expect([url, answer.statusCode, answer.headers['set-cookie']]).toEqual([url, 200, undefined])
    expect(answer.body).toMatch(/Demo: do not enter real people|Démonstration/)
  }
})
