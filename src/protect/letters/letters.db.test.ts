import { PDFDocument, PDFName } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { addNeed, openCase, readCase } from '../cases/endpoints.ts'
import { listLetters, makeLetter } from './endpoints.ts'

const db = testDatabase()
let w: World
let noor: Actor
beforeAll(async () => {
  w = await world(db)
  noor = await w.as('noor')
})
afterAll(() => w.close())

const absent = '22222222-2222-4222-8222-222222222222'
const newCase = async () => (await noor.ask(openCase, { input: { callMe: 'Cedar', adults: 1, children: 0, pets: [], language: 'en' } })).body.case
const asked = { template: 'referral', language: 'fr', name: 'Cédar ᓄᓇ', needs: ['school', 'work'], contact: '204-555-0101', nameAgency: false }
const make = (id: string, more: object = {}, who: Actor = noor) => who.ask(makeLetter, { params: { case: id }, input: { ...asked, ...more } })
const take = (id: string, letter: string, who: Actor = noor) => w.server.inject({ method: 'GET', url: `/api/cases/${id}/letters/${letter}`, headers: { cookie: who.cookie } })

test('a letter is made from a case, kept in its words, and comes as a tagged PDF in its language', async () => {
  const id = await newCase()
  const { letter } = (await make(id)).body
  const { letters } = (await noor.ask(listLetters, { params: { case: id } })).body
  expect(letters[0]).toMatchObject({ title: 'Demande d’accueil', to: 'À qui de droit', by: 'Noor H.', paragraphs: [expect.stringContaining('Cédar ᓄᓇ'), 'Ce que cherche Cédar ᓄᓇ\u00a0: l’école, du travail.', expect.stringContaining('204-555-0101')] })
  const got = await take(id, letter)
  expect(got.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-disposition': expect.stringMatching(/^attachment/) })
  const pdf = await PDFDocument.load(got.rawPayload, { updateMetadata: false })
  expect([pdf.getTitle(), pdf.catalog.has(PDFName.of('StructTreeRoot')), String(pdf.catalog.get(PDFName.of('Lang')))]).toEqual(['Demande d’accueil', true, '(fr-CA)'])
})

test('without her choice the letter does not name the agency; with it, it does', async () => {
  const id = await newCase()
  const agency = (await noor.ask(listLetters, { params: { case: id } })).body.agency
  await make(id)
  await make(id, { nameAgency: true })
  const { rows } = await w.owner.query<{ n: number }>('select octet_length(content) as n from protect.letter where record_id = $1 order by at', [id])
  expect(rows[1]!.n - rows[0]!.n).toBeGreaterThanOrEqual(Buffer.from(agency).length)
})

test('what she needs and the name she chose are there to begin with, so that nothing is typed twice', async () => {
  const id = await newCase()
  await noor.ask(addNeed, { params: { case: id }, input: { need: 'school', horizon: 'weeks' } })
  expect((await noor.ask(listLetters, { params: { case: id } })).body).toMatchObject({ name: 'Cedar', needs: ['school'] })
})

test('no word of a letter lies open in the database or in the log, and the story says only that one was made', async () => {
  const id = await newCase()
  await make(id, { words: 'quiet harbour' })
  const { rows } = await w.owner.query<{ all: string }>("select (select string_agg(l::text, '') from protect.letter l) || (select string_agg(e::text, '') from audit.event e) as all")
  expect(['quiet harbour', Buffer.from('quiet harbour').toString('hex')].filter(text => rows[0]!.all.includes(text))).toEqual([])
  expect((await noor.ask(readCase, { params: { case: id } })).body.story.map(l => l.said.en)).toContain('A letter was made with her.')
})

test('a name that cannot be printed is refused with what to do, and no letter is made', async () => {
  const id = await newCase()
  expect((await make(id, { name: '李' })).code).toBe('letters.script')
  expect((await noor.ask(listLetters, { params: { case: id } })).body.letters).toEqual([])
})

test('a stranger gets for a letter that exists the answer for one that does not', async () => {
  const id = await newCase()
  const { letter } = (await make(id)).body
  const odile = await w.as('odile')
  const answers = async (record: string) => [(await take(record, letter, odile)).body, (await odile.ask(listLetters, { params: { case: record } })).raw, (await make(record, {}, odile)).raw]
  expect(await answers(id)).toEqual(await answers(absent))
})
