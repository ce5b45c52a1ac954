import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { newSealer, sealerFor } from '../crypto/sealer.ts'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { testDatabase } from '../db/testing/database.ts'
import { within } from '../db/transaction.ts'
import { type World, world } from '../http/testing/world.ts'
import type { RecordId } from '../values/id.ts'
import { aJpeg, aPng } from './build.ts'
import { dropFile, listFiles, openFile, putFile } from './files.ts'

const db = testDatabase()
let w: World
let record: RecordId
beforeAll(async () => {
  w = await world(db)
  record = await as('noor', async given => {
    const { id } = await given.one<{ id: RecordId }>(sql`select access.open_record('case', ${w.ids.get('team:lakeshore')}) as id`)
    await newSealer(given, w.services.keys, id)
    return id
  })
})
afterAll(() => w.close())

const documents = 8
const health = 4
const on = day('2026-11-23')
const as = async <T>(key: string, work: (db: Db) => Promise<T>): Promise<T> =>
  within(w.pools.app, { token: Buffer.from((await w.as(key)).cookie.slice(3), 'base64url'), purpose: 'support' }, null, work)
const put = (bytes: Buffer, section = documents) =>
  as('noor', async given => putFile(given, await sealerFor(given, w.services.keys, record), { record, section, name: 'lease of Cedar.png', bytes, on }))
const open = (file: Awaited<ReturnType<typeof put>>, section = documents) => as('noor', async given => openFile(given, await sealerFor(given, w.services.keys, record), record, section, file))
/** One more window, to a colleague: documents alone. */
const opensDocuments = () => as('noor', given => given.run(sql`select access.share(${record}, ${w.ids.get('member:grace')}, array['documents'], 1)`))

test('a file comes back as it was cleaned, whatever its length', async () => {
  const long = aJpeg({ scan: Buffer.from(randomBytes(400_000).filter(b => b !== 0xff)).toString('latin1') })
  const id = await put(long)
  const opened = await open(id)
  expect([opened.kind, opened.name, opened.bytes.length > 512 * 1024]).toEqual(['jpeg', 'lease of Cedar.png', true])
  expect((await w.owner.query('select 1 from platform.file_part where file_id = $1', [id])).rowCount).toBeGreaterThan(2)
})

test('no byte of a file or of its name lies open in the database', async () => {
  await put(aPng())
  const { rows } = await w.owner.query<{ all: string }>("select string_agg(encode(name, 'hex'), '') || (select string_agg(encode(sealed, 'hex'), '') from platform.file_part) as all from platform.file")
  expect(['lease of Cedar', 'IHDR', 'JFIF'].filter(text => rows[0]!.all.includes(Buffer.from(text).toString('hex')))).toEqual([])
})

test('each row opens by its own section: documents do not open health, and neither opens to someone without a grant', async () => {
  const [paper, scan] = [await put(aPng()), await put(aPng(), health)]
  await opensDocuments()
  const seen = async (key: string) => as(key, given => given.many<{ id: string }>(sql`select id from platform.file where id in (${paper}, ${scan}) union select file_id from platform.file_part where file_id in (${paper}, ${scan})`))
  expect((await seen('noor')).map(r => r.id).sort()).toEqual([paper, scan].sort())
  expect((await seen('odile')).length).toBe(0)
  await expect(open(paper, health)).rejects.toMatchObject({ code: 'missing' })
})

test('a reader of documents sees no file of health, writes nothing and deletes nothing', async () => {
  const [id, scan] = [await put(aPng()), await put(aPng(), health)]
  await opensDocuments()
  await w.owner.query('delete from access.membership m where m.member_id = $1', [w.ids.get('member:grace')])
  const sees = await as('grace', given => given.many(sql`select id from platform.file where id in (${id}, ${scan})`))
  await expect(as('grace', given => dropFile(given, record, documents, id))).rejects.toMatchObject({ code: 'missing' })
  await expect(as('grace', async given => putFile(given, await sealerFor(given, w.services.keys, record), { record, section: documents, name: 'x', bytes: aPng(), on }))).rejects.toMatchObject({ code: 'missing' })
  expect(sees).toEqual([{ id }])
})

test('a part that was lent to another place, or dropped, is never served', async () => {
  const [one, two] = [await put(aPng()), await put(aPng())]
  await w.owner.query('update platform.file_part set sealed = (select sealed from platform.file_part where file_id = $2) where file_id = $1', [one, two])
  await expect(open(one)).rejects.toThrow()
  await w.owner.query('delete from platform.file_part where file_id = $1', [two])
  await expect(open(two)).rejects.toThrow('missing')
})

test('what cannot be cleaned is refused and leaves nothing', async () => {
  const before = await w.owner.query('select 1 from platform.file')
  await expect(put(Buffer.from('<html>'))).rejects.toMatchObject({ code: 'file.unknown' })
  expect((await w.owner.query('select 1 from platform.file')).rowCount).toBe(before.rowCount)
})

test('who may manage deletes a file and all its parts', async () => {
  const id = await put(aPng())
  await as('noor', given => dropFile(given, record, documents, id))
  expect((await w.owner.query('select 1 from platform.file_part where file_id = $1', [id])).rowCount).toBe(0)
  expect((await as('noor', async given => listFiles(given, await sealerFor(given, w.services.keys, record), record, documents))).some(f => f.id === id)).toBe(false)
})

test('an erased record’s files open to nobody, by any key', async () => {
  const id = await put(aPng())
  await w.owner.query('delete from access.record_key where record_id = $1', [record])
  await expect(open(id)).rejects.toMatchObject({ code: 'missing' })
})
