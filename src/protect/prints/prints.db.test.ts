import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { inDays } from '../../platform/http/testing/in-days.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { addNeed, openCase } from '../cases/endpoints.ts'
import { giveConsent } from '../consent/endpoints.ts'
import { showNight, showPrints } from './endpoints.ts'

const db = testDatabase()
let w: World
let id = ''
beforeAll(async () => {
  w = await world(db)
  const ines = await w.as('ines')
  id = (await ines.ask(openCase, { input: { callMe: 'Cedar', adults: 1, children: 2, pets: ['dog'], language: 'iu' } })).body.case
  await ines.ask(addNeed, { params: { case: id }, input: { need: 'safe-place', horizon: 'tonight', herWords: 'A door that locks.' } })
})
afterAll(() => w.close())

const fetched = async (who: string, path: string) => w.server.inject({ method: 'GET', url: `/api${path}`, headers: { cookie: (await w.as(who)).cookie } })

test('a summary says what its reader may see, in both languages, and who printed it', async () => {
  const { body } = await (await w.as('ines')).ask(showPrints, { params: { case: id } })
  for (const part of ['Cedar', '1 adult, 2 children, a dog', 'A door that locks.', 'Inuktitut', 'Shred after use.']) expect(JSON.stringify(body.summary.en)).toContain(part)
  for (const part of ['un lieu sûr', 'À déchiqueter après usage.']) expect(JSON.stringify(body.summary.fr)).toContain(part)
})

test('what a consent does not open is said to be closed, and is not on the paper', async () => {
  const ines = await w.as('ines')
  await ines.ask(giveConsent, { params: { case: id }, input: { grantee: w.ids.get('team:lakeshore'), sections: ['summary'], purpose: 'support', until: inDays(60), language: 'en', how: 'spoken', capacity: 'adult' } })
  const text = JSON.stringify((await (await w.as('noor')).ask(showPrints, { params: { case: id } })).body)
  expect([text.includes('Cedar'), text.includes('A door that locks'), text.includes('Not yours to see')]).toEqual([false, false, true])
})

test('a card that she carries names nobody, no house and nothing of what happened', async () => {
  const { body } = await (await w.as('ines')).ask(showPrints, { params: { case: id } })
  for (const page of [body.card.en, body.card.fr]) expect(JSON.stringify(page)).not.toMatch(/Cedar|\bIn[eè]s\b|traffick|traite|victim|shelter|refuge|throughline/i)
  expect(JSON.stringify(body.card.en)).toContain('911')
})

test('printing makes a PDF on the paper asked for and leaves its line in the log of the file', async () => {
  const answer = await fetched('ines', `/cases/${id}/prints/summary?language=fr&paper=a4`)
  expect(answer.headers['content-type']).toBe('application/pdf')
  expect(Math.round((await PDFDocument.load(answer.rawPayload)).getPage(0).getHeight())).toBe(842)
  expect((await fetched('ines', `/cases/${id}/prints/card?language=en&paper=letter`)).statusCode).toBe(200)
  const { rows } = await w.owner.query("select verb from audit.event where record_id = $1 and verb in ('printed', 'card.printed') order by verb", [id])
  expect(rows.map(r => r.verb)).toEqual(['card.printed', 'printed'])
})

test('the list of the night holds rooms and parties of the own house, no name, and is logged when printed', async () => {
  const { rows: [post] } = await w.owner.query("select id from accounts.member where 'intake-worker' = any (posts) order by name limit 1")
  const key = [...w.ids].find(([name, value]) => name.startsWith('member:') && value === post.id)![0].slice('member:'.length)
  const { body, status } = await (await w.as(key)).ask(showNight)
  expect([status, body.night.en.title, JSON.stringify(body).includes('Cedar')]).toEqual([200, 'Tonight', false])
  expect((await fetched(key, '/tonight/print?language=en&paper=letter')).statusCode).toBe(200)
  expect((await w.owner.query("select count(*)::int as n from audit.event where verb = 'night-list.printed'")).rows[0].n).toBe(1)
})
