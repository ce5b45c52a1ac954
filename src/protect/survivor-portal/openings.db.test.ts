import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { servePublic } from '../../web/public/serve.ts'
import { readCase } from '../cases/endpoints.ts'
import { aCase, browserOf, consent, herWay, opened } from './build.ts'
import { listWorries, answerAWorry, markWorrySeen } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db)
  await servePublic(w.server, { pool: w.pools.app, secure: false })
})
afterAll(() => w.close())
const browse = browserOf(() => w)

test('her list of openings holds the opened lines of her file, no other, and says what it cannot prove', async () => {
  const [ines, noor] = [await w.as('ines'), await w.as('noor')]
  const { case: file } = await aCase(ines)
  await consent(w, ines, file, 'lakeshore', ['summary', 'needs'])
  for (const who of [ines, noor, noor]) await who.ask(readCase, { params: { case: file } })
  const cookie = await opened(browse, await herWay(ines, file))
  const page = (await browse('GET', '/my/seen?lang=en', { cookie })).body
  const lines = await w.owner.query<{ n: number }>(`select count(*)::int as n from audit.event where record_id = $1 and degree = 'opened'`, [file])
  expect(page.match(/This worries me/g)).toHaveLength(lines.rows[0]!.n)
  expect(page).toContain('Noor H., Lakeshore Family Services (demo)')
  for (const said of ['This list shows nobody from the police.', 'Some openings ordered by law may be shown later.', 'cannot prove that nobody went around']) expect(page).toContain(said)
})

test('an opening held back by an order is nowhere on her page until its day', async () => {
  const [ines, noor] = [await w.as('ines'), await w.as('noor')]
  const { case: file } = await aCase(ines)
  await consent(w, ines, file, 'lakeshore', ['summary', 'needs'])
  await noor.ask(readCase, { params: { case: file } })
  await delay(file, w.ids.get('agency:lakeshore')!)
  const cookie = await opened(browse, await herWay(ines, file))
  expect((await browse('GET', '/my/seen?lang=en', { cookie })).body).not.toContain('Lakeshore')
})

const anOfficer = async () => {
  const grantee = async (kind: string, agency: string | null) => (await w.owner.query<{ id: string }>('insert into access.grantee (kind, agency_id) values ($1, $2) returning id', [kind, agency])).rows[0]!.id
  const agency = await grantee('agency', null)
  await w.owner.query(`insert into accounts.agency (id, name, kind, demo) values ($1, 'Oversight (demo)', 'oversight', true)`, [agency])
  const member = await grantee('member', agency)
  await w.owner.query(`insert into accounts.member (id, agency_id, name, sign_in, posts, purposes, demo) values ($1, $2, 'Lena V.', 'lena@oversight.example', array['oversight-officer'], array[1]::smallint[], true)`, [member, agency])
  w.ids.set('member:lena', member)
  return w.as('lena')
}

const delay = async (file: string, agency: string) => {
  await w.owner.query(`insert into audit.delay (record_id, agency_id, authority, citation, until) values ($1, $2, $3, 'order 12', now() + interval '30 days')`, [file, agency, w.ids.get('agency:night-line')])
}

test('what worries her reaches the oversight agency alone, without her file or her name', async () => {
  const [ines, noor] = [await w.as('ines'), await w.as('noor')]
  const { case: file } = await aCase(ines)
  await consent(w, ines, file, 'lakeshore', ['summary'])
  await noor.ask(readCase, { params: { case: file } })
  const cookie = await opened(browse, await herWay(ines, file))
  const { rows } = await w.owner.query<{ id: string }>(`select id from audit.event where record_id = $1 and degree = 'opened' and agency_id = $2`, [file, w.ids.get('agency:lakeshore')])
  await browse('POST', '/my/seen?lang=en', { cookie, form: { line: rows[0]!.id } })
  expect((await browse('GET', '/my/seen?lang=en', { cookie })).body).toContain('You told the oversight office')
  const kept = await w.owner.query('select event_id, about from protect.worry where record_id = $1', [file])
  expect(kept.rows).toEqual([{ event_id: rows[0]!.id, about: 'opening' }])
  const officer = await anOfficer()
  const read = await officer.ask(listWorries)
  expect(read.body.worries.map(x => [x.about, x.agency, x.basis])).toEqual([['opening', 'Lakeshore Family Services (demo)', 'consent']])
  expect(read.raw).not.toMatch(new RegExp(`${file}|Cedar|TL-`))
  expect((await officer.ask(markWorrySeen, { params: { worry: read.body.worries[0]!.id } })).status).toBe(200)
  expect((await noor.ask(listWorries)).status).toBe(404)
  const answer = (as: typeof officer, code: 'asked' | 'not-in-order' | 'in-order') => as.ask(answerAWorry, { params: { worry: read.body.worries[0]!.id }, input: { answer: code } })
  const hers = async () => (await browse('GET', '/my/fix?lang=en', { cookie })).body
  expect(await hers()).toContain('You read their answer here by')
  expect((await answer(noor, 'in-order')).status).toBe(404)
  expect([(await answer(officer, 'asked')).status, (await answer(officer, 'not-in-order')).status, (await answer(officer, 'in-order')).status]).toEqual([200, 200, 409])
  expect(await hers()).toContain('it should not have been done')
})
