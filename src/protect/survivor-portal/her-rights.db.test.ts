import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { servePublic } from '../../web/public/serve.ts'
import { addNeed, changeIdentity, readCase } from '../cases/endpoints.ts'
import { aCase, browserOf, consent, herWay, nowhere, opened } from './build.ts'
import { listCorrections } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db)
  await servePublic(w.server, { pool: w.pools.app, secure: false })
})
afterAll(() => w.close())
const browse = browserOf(() => w)

test('she takes a consent back and from that second the agency finds nothing; giving it back is one step', async () => {
  const [ines, noor] = [await w.as('ines'), await w.as('noor')]
  const { case: file } = await aCase(ines)
  const { consent: id } = await consent(w, ines, file, 'lakeshore', ['summary', 'needs'])
  expect((await noor.ask(readCase, { params: { case: file } })).status).toBe(200)
  const cookie = await opened(browse, await herWay(ines, file))
  expect((await browse('GET', '/my/yes?lang=en', { cookie })).body).toContain('<b>Lakeshore Family Services (demo)</b> may know: who comes with me, what I need, <b>to help me</b>.')
  expect((await browse('POST', '/my/yes?lang=en', { cookie, form: { consent: id, act: 'take' } })).to).toBe('/my/yes?lang=en')
  const gone = await noor.ask(readCase, { params: { case: file } })
  const never = await noor.ask(readCase, { params: { case: nowhere } })
  expect([gone.status, gone.raw]).toEqual([never.status, never.raw])
  const after = (await browse('GET', '/my/yes?lang=en', { cookie })).body
  expect(after).toContain('From that second they cannot open it.')
  expect(after).toContain('They opened your file once before.')
  const { rows } = await w.owner.query(`select 1 from platform.outbox where event = 'consent.withdrawn' and record_id = $1`, [file])
  expect(rows).toHaveLength(1)
  expect((await browse('POST', '/my/yes?lang=en', { cookie, form: { consent: id, act: 'give' } })).status).toBe(303)
  expect((await noor.ask(readCase, { params: { case: file } })).status).toBe(200)
})

test('taking back what is another person’s looks as missing as what never was', async () => {
  const ines = await w.as('ines')
  const [mine, others] = [await aCase(ines), await aCase(ines, 'Willow')]
  const { consent: id } = await consent(w, ines, others.case, 'lakeshore', ['needs'])
  const cookie = await opened(browse, await herWay(ines, mine.case))
  const denied = await browse('POST', '/my/yes?lang=en', { cookie, form: { consent: id, act: 'take' } })
  const absent = await browse('POST', '/my/yes?lang=en', { cookie, form: { consent: nowhere, act: 'take' } })
  expect([denied.status, denied.body]).toEqual([absent.status, absent.body])
  expect((await w.owner.query('select withdrawn_at from protect.consent where id = $1', [id])).rows[0].withdrawn_at).toBeNull()
})

test('what she corrects stands in her file in her words, and her keepers read it', async () => {
  const ines = await w.as('ines')
  const { case: file } = await aCase(ines)
  const cookie = await opened(browse, await herWay(ines, file))
  expect((await browse('POST', '/my/fix?lang=en', { cookie, form: { act: 'fix', about: 'name', body: '' } })).status).toBe(422)
  await browse('POST', '/my/fix?lang=en', { cookie, form: { act: 'fix', about: 'name', body: 'It is <b>Sorrel</b> now.' } })
  const { corrections } = (await ines.ask(listCorrections, { params: { case: file } })).body
  expect(corrections.map(c => [c.about, c.body])).toEqual([['name', 'It is <b>Sorrel</b> now.']])
  expect((await browse('GET', '/my/fix?lang=en', { cookie })).body).toContain('It is &lt;b&gt;Sorrel&lt;/b&gt; now.')
})

test('her copy is plain text under a dull name, and saving it is a line in her own list', async () => {
  const ines = await w.as('ines')
  const { case: file } = await aCase(ines)
  await ines.ask(addNeed, { params: { case: file }, input: { need: 'safe-place', horizon: 'tonight', herWords: 'a door that locks' } })
  await ines.ask(changeIdentity, { params: { case: file }, input: { callMe: 'Cedar' } })
  const cookie = await opened(browse, await herWay(ines, file))
  const copy = await browse('POST', '/my/copy?lang=en', { cookie })
  expect([copy.headers['content-type'], copy.headers['content-disposition'], copy.headers['cache-control']]).toEqual(['text/plain; charset=utf-8', 'attachment; filename="notes.txt"', 'no-store'])
  for (const said of ['Cedar', 'a door that locks']) expect(copy.body).toContain(said)
  expect((await browse('GET', '/my/seen?lang=en', { cookie })).body).toContain('<b>You</b>')
})
