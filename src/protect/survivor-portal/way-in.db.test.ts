import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { servePublic } from '../../web/public/serve.ts'
import { aCase, browserOf, herWay, nowhere, signedIn } from './build.ts'
import { closePage, openPage, readPage } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db)
  await servePublic(w.server, { pool: w.pools.app, secure: false })
})
afterAll(() => w.close())
const browse = browserOf(() => w)

test('her page is off until she asks, and the way in is told once', async () => {
  const ines = await w.as('ines')
  const { case: file } = await aCase(ines)
  expect((await ines.ask(readPage, { params: { case: file } })).body).toEqual({ openedOn: null })
  const way = await herWay(ines, file)
  expect(way.words.split(' ')).toHaveLength(5)
  expect((await ines.ask(readPage, { params: { case: file } })).body.openedOn).not.toBeNull()
  const kept = await w.owner.query<{ number_hash: Buffer; words_hash: string }>('select number_hash, words_hash from accounts.person')
  expect(kept.rows.every(r => !r.words_hash.includes(way.words) && r.words_hash.startsWith('$argon2id$') && !r.number_hash.toString('utf8').includes(way.number))).toBe(true)
})

test('a worker who does not keep the file cannot make a page, and learns nothing', async () => {
  const { case: file } = await aCase(await w.as('ines'))
  const noor = await w.as('noor')
  const denied = await noor.ask(openPage, { params: { case: file }, input: { language: 'en' } })
  const absent = await noor.ask(openPage, { params: { case: nowhere }, input: { language: 'en' } })
  expect([denied.status, denied.raw]).toEqual([absent.status, absent.raw])
})

test('a wrong try and an unknown number get the same answer, after the same time', async () => {
  const ines = await w.as('ines')
  const { case: file } = await aCase(ines)
  const other = await aCase(ines, 'Willow')
  const [way, elsewhere] = [await herWay(ines, file), await herWay(ines, other.case)]
  await ines.ask(closePage, { params: { case: other.case } })
  const timed = async (form: Record<string, string>) => { const from = performance.now(); const shown = await browse('POST', '/my?lang=en', { form }); return { shown, ms: performance.now() - from } }
  const wrong = await timed({ number: way.number, words: elsewhere.words })
  const unknown = await timed({ number: elsewhere.number, words: elsewhere.words })
  expect(wrong.shown.body).toBe(unknown.shown.body)
  expect([wrong.shown.status, wrong.shown.cookie]).toEqual([422, null])
  expect(Math.min(wrong.ms, unknown.ms)).toBeGreaterThanOrEqual(690)
})

test('wrong tries slow whoever tries, and never lock her out', async () => {
  const ines = await w.as('ines')
  const { case: file } = await aCase(ines)
  const other = await aCase(ines, 'Willow')
  const [way, elsewhere] = [await herWay(ines, file), await herWay(ines, other.case)]
  await browse('POST', '/my?lang=en', { form: { number: way.number, words: elsewhere.words } })
  expect((await browse('POST', '/my?lang=en', { form: { ...way } })).cookie).toBeNull()
  await w.owner.query('update accounts.person set wrong_tries = 1000, slow_until = now() - interval \'1 second\' where slow_until is not null')
  expect((await browse('POST', '/my?lang=en', { form: { ...way } })).cookie).not.toBeNull()
})

test('closing turns the number off at once, and her worker can make new ones', async () => {
  const ines = await w.as('ines')
  const { case: file } = await aCase(ines)
  const way = await herWay(ines, file)
  const cookie = await signedIn(browse, way)
  expect((await browse('POST', '/my/off?lang=en', { cookie })).to).toBe('/leave')
  expect((await browse('GET', '/my/yes?lang=en', { cookie })).to).toBe('/my?lang=en')
  expect((await browse('POST', '/my?lang=en', { form: { ...way } })).cookie).toBeNull()
  expect((await browse('POST', '/my?lang=en', { form: { ...(await herWay(ines, file)) } })).cookie).not.toBeNull()
})
