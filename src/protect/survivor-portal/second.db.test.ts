import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { servePublic } from '../../web/public/serve.ts'
import { aCase, browserOf, consent, herWay, opened, secret, signedIn } from './build.ts'

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db)
  await servePublic(w.server, { pool: w.pools.app, secure: false })
})
afterAll(() => w.close())
const browse = browserOf(() => w)

test('the first screen names no service, place, person or number', async () => {
  const ines = await w.as('ines')
  const { case: file, number } = await aCase(ines)
  await consent(w, ines, file, 'lakeshore', ['needs'])
  const cookie = await signedIn(browse, await herWay(ines, file))
  const home = await browse('GET', '/my?lang=en', { cookie })
  expect(home.body).toContain('This page is yours')
  expect(home.body).not.toMatch(new RegExp(`Cedar|Lakeshore|Night line|Inès|${number}`))
})

test('names, times and who opened it wait for the second secret', async () => {
  const ines = await w.as('ines')
  const { case: file } = await aCase(ines)
  const cookie = await signedIn(browse, await herWay(ines, file))
  for (const place of ['next', 'yes', 'seen', 'fix', 'copy']) expect((await browse('GET', `/my/${place}?lang=en`, { cookie })).to, place).toBe(`/my/key?lang=en&at=${place}`)
  expect((await browse('POST', '/my/copy?lang=en', { cookie })).to).toBe('/my/key?lang=en&at=copy')
  const set = await browse('POST', '/my/key?lang=en', { cookie, form: { second: secret, again: secret, at: 'seen' } })
  expect(set.to).toBe('/my/seen?lang=en')
  expect((await browse('GET', '/my/seen?lang=en', { cookie })).status).toBe(200)
})

test('a second secret once set is asked for, and wrong tries of it are slowed', async () => {
  const ines = await w.as('ines')
  const { case: file } = await aCase(ines)
  const way = await herWay(ines, file)
  await opened(browse, way)
  const cookie = await signedIn(browse, way)
  expect((await browse('POST', '/my/key?lang=en', { cookie, form: { second: '739102' } })).status).toBe(422)
  expect((await browse('POST', '/my/key?lang=en', { cookie, form: { second: secret } })).status).toBe(422)
  await w.owner.query('update accounts.person set slow_until = now() - interval \'1 second\' where slow_until is not null')
  expect((await browse('POST', '/my/key?lang=en', { cookie, form: { second: secret } })).status).toBe(303)
})
