import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../platform/db/sql.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { within } from '../../platform/db/transaction.ts'
import { aJpeg, aPng } from '../../platform/files/build.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { openCase, readCase } from '../cases/endpoints.ts'
import { giveConsent, withdrawConsent } from '../consent/endpoints.ts'
import { addDocument, dropDocument, listDocuments } from './endpoints.ts'

const db = testDatabase()
let w: World
let noor: Actor
beforeAll(async () => {
  w = await world(db)
  noor = await w.as('noor')
})
afterAll(() => w.close())

const absent = '22222222-2222-4222-8222-222222222222'
const newCase = async (who: Actor = noor) => (await who.ask(openCase, { input: { callMe: 'Cedar', adults: 1, children: 0, pets: [], language: 'en' } })).body.case
const lease = { about: 'lease', name: 'lease of Cedar.png', note: 'Room 4, no address on it.', file: aPng().toString('base64') }
const add = (id: string, more: object = {}, who: Actor = noor, key?: string) => who.ask(addDocument, { params: { case: id }, input: { ...lease, ...more }, ...(key ? { key } : {}) })
const list = async (id: string, who: Actor = noor) => (await who.ask(listDocuments, { params: { case: id } })).body.documents
const take = (id: string, file: string, who: Actor = noor) => w.server.inject({ method: 'GET', url: `/api/cases/${id}/documents/${file}`, headers: { cookie: who.cookie } })
const kept = async () => {
  const id = await newCase()
  return { id, file: (await add(id)).body.file }
}

test('a picture comes back without where, when and with what it was taken', async () => {
  const id = await newCase()
  const { file } = (await add(id, { about: 'income', name: 'pay slip.jpg', file: aJpeg({ says: 'GPS 49.8951 N' }).toString('base64') })).body
  const got = await take(id, file)
  expect([got.statusCode, got.rawPayload.subarray(0, 3).toString('hex'), got.rawPayload.includes('GPS 49.8951')]).toEqual([200, 'ffd8ff', false])
})

test('a paper leaves as an attachment that is neither sniffed, shown nor run, under its own name in any script', async () => {
  const id = await newCase()
  const { file } = (await add(id, { name: 'ᐃᓄᒃᑎᑐᑦ bail (2).png' })).body
  const { headers } = await take(id, file)
  expect(headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'content-security-policy': expect.stringContaining('sandbox') })
  expect(headers['content-disposition']).toMatch(/^attachment; filename="file"; filename\*=UTF-8''/)
  expect(decodeURIComponent(String(headers['content-disposition']).split("UTF-8''")[1]!)).toBe('ᐃᓄᒃᑎᑐᑦ bail (2).png')
})

test('a name without its ending gets the one of its content, so that the reader’s machine knows it', async () => {
  const id = await newCase()
  const { file } = (await add(id, { name: 'lease.exe' })).body
  expect((await take(id, file)).headers['content-disposition']).toContain('lease.exe.png')
})

test('the list says what each paper is, by whom and when, and opens its name and note', async () => {
  const { id, file } = await kept()
  expect(await list(id)).toMatchObject([{ id: file, about: 'lease', name: 'lease of Cedar.png', note: 'Room 4, no address on it.', kind: 'png', by: 'Noor H.', on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }])
})

test('neither name, note nor content lies open in the database or in the log', async () => {
  await kept()
  const { rows } = await w.owner.query<{ all: string }>("select (select string_agg(encode(note, 'hex'), '') from protect.document_about) || (select string_agg(encode(name, 'hex'), '') from platform.file) || (select encode(convert_to(string_agg(e::text, ''), 'UTF8'), 'hex') from audit.event e) as all")
  expect(['Room 4', 'lease of', 'IHDR'].filter(text => rows[0]!.all.includes(Buffer.from(text).toString('hex')))).toEqual([])
})

test('the story says that a paper was added, never which', async () => {
  const { id } = await kept()
  const { story } = (await noor.ask(readCase, { params: { case: id } })).body
  expect(story.map(l => l.said.en)).toContain('A paper was added.')
  expect(JSON.stringify(story)).not.toContain('lease')
})

test('the same click twice keeps one paper', async () => {
  const id = await newCase()
  const key = randomBytes(8).toString('hex')
  const [one, two] = [await add(id, {}, noor, key), await add(id, {}, noor, key)]
  expect([one.body.file, (await list(id)).length]).toEqual([two.body.file, 1])
})

test('a web page, and a page that says it is a picture, are refused with what to do, and nothing is kept', async () => {
  const id = await newCase()
  const refused = await add(id, { name: 'photo.png', file: Buffer.from('<html><script>1</script></html>').toString('base64') })
  expect([refused.status, refused.code, refused.raw]).toEqual([415, 'file.unknown', expect.stringContaining('Choose a PDF, a JPEG or PNG picture, or a WAV sound.')])
  expect(await list(id)).toEqual([])
})

test('a file of fifteen megabytes is taken; a body past its bound is refused by its size', async () => {
  const id = await newCase()
  const padded = (bytes: number) => Buffer.concat([aPng(), Buffer.alloc(bytes - aPng().length)]).toString('base64')
  expect((await add(id, { file: padded(15 * 1024 * 1024) })).status).toBe(200)
  expect((await add(id, { file: padded(17 * 1024 * 1024) })).code).toBe('too-large')
})

test('a stranger gets for a paper that exists the answer for one that does not: list, download, add, remove', async () => {
  const { id, file } = await kept()
  const odile = await w.as('odile')
  const answers = async (record: string) => [
    (await odile.ask(listDocuments, { params: { case: record } })).raw, (await take(record, file, odile)).body, (await add(record, {}, odile)).raw, (await odile.ask(dropDocument, { params: { case: record, file } })).raw,
  ]
  expect(await answers(id)).toEqual(await answers(absent))
})

test('her yes to documents opens them to one team, to read and not to remove; taken back, the next download finds nothing', async () => {
  const ines = await w.as('ines')
  const id = await newCase(ines)
  const { file } = (await add(id, {}, ines)).body
  const { consent } = (await ines.ask(giveConsent, { params: { case: id }, input: { grantee: w.ids.get('team:lakeshore'), sections: ['summary', 'documents'], purpose: 'support', until: await inNinetyDays(), language: 'en', how: 'spoken', capacity: 'adult' } })).body
  expect((await take(id, file)).statusCode).toBe(200)
  expect((await noor.ask(dropDocument, { params: { case: id, file } })).status).toBe(404)
  await ines.ask(withdrawConsent, { params: { case: id, consent } })
  expect([(await take(id, file)).statusCode, (await noor.ask(listDocuments, { params: { case: id } })).status]).toEqual([404, 404])
})

test('a yes to needs alone opens no paper and no line that one was added', async () => {
  const ines = await w.as('ines')
  const id = await newCase(ines)
  const { file } = (await add(id, {}, ines)).body
  await ines.ask(giveConsent, { params: { case: id }, input: { grantee: w.ids.get('team:lakeshore'), sections: ['summary', 'needs'], purpose: 'support', until: await inNinetyDays(), language: 'en', how: 'spoken', capacity: 'adult' } })
  expect((await take(id, file)).statusCode).toBe(404)
  expect((await noor.ask(readCase, { params: { case: id } })).body.story.map(l => l.said.en)).not.toContain('A paper was added.')
})

test('a paper of another file of hers does not open through this one', async () => {
  const [mine, other] = [await kept(), await kept()]
  expect((await take(mine.id, other.file)).statusCode).toBe(404)
})

test('who keeps the file removes a paper, and it is gone with its note; each step left a line with ids alone', async () => {
  const { id, file } = await kept()
  await take(id, file)
  expect((await noor.ask(dropDocument, { params: { case: id, file } })).body).toEqual({ dropped: true })
  expect([await list(id), (await take(id, file)).statusCode]).toEqual([[], 404])
  expect((await w.owner.query('select 1 from protect.document_about where file_id = $1', [file])).rowCount).toBe(0)
  const { rows } = await w.owner.query<{ verb: string; keep: string }>("select verb, keep::text as keep from audit.event where record_id = $1 and verb like 'document.%' order by at", [id])
  expect(rows.map(r => r.verb)).toEqual(expect.arrayContaining(['document.added', 'document.opened', 'document.dropped']))
  expect(rows.map(r => r.keep).join('')).not.toMatch(/Room|of Cedar/)
})

test('once a proceeding is known no paper is removed, by the screen or by a direct statement', async () => {
  const { id, file } = await kept()
  await w.owner.query("update access.record set legal_hold = 'order (demo)' where id = $1", [id])
  expect((await noor.ask(dropDocument, { params: { case: id, file } })).code).toBe('legal-hold')
  const session = { token: Buffer.from(noor.cookie.slice(3), 'base64url'), purpose: 'support' }
  await expect(within(w.pools.app, session, null, given => given.run(sql`delete from protect.document_about where file_id = ${file}`))).rejects.toMatchObject({ code: 'legal-hold' })
  expect((await list(id)).length).toBe(1)
})

test('an erased case answers as one that never was, papers and all', async () => {
  const { id, file } = await kept()
  const session = { token: Buffer.from(noor.cookie.slice(3), 'base64url'), purpose: 'support' }
  await within(w.pools.app, session, null, given => given.run(sql`select access.erase(${id})`))
  expect([(await take(id, file)).body, (await noor.ask(listDocuments, { params: { case: id } })).raw]).toEqual([(await take(absent, file)).body, (await noor.ask(listDocuments, { params: { case: absent } })).raw])
})

const inNinetyDays = async () => (await w.owner.query<{ on: string }>("select (now() + interval '90 days')::date::text as on")).rows[0]!.on
