import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Sealer } from '../crypto/sealer.ts'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { fail } from '../errors/catalogue.ts'
import type { Id, RecordId } from '../values/id.ts'
import { cleanFile } from './clean-file.ts'
import type { FileKind } from './file-kind.ts'

export type FileId = Id<'file'>
export type Listed = { readonly id: FileId; readonly name: string; readonly kind: FileKind; readonly bytes: number; readonly on: PlainDate }
export type Opened = { readonly name: string; readonly kind: FileKind; readonly bytes: Buffer }

const partBytes = 256 * 1024
/** Number and count are authenticated: a part cannot be moved, dropped from the end, or lent to another file. */
const placeOf = (file: FileId, n: number, parts: number) => `platform.file_part ${file} ${n}/${parts}`
const nameColumn = 'platform.file.name'

export type Put = { readonly record: RecordId; readonly section: number; readonly name: string; readonly bytes: Buffer; readonly on: PlainDate }

/** Keeps a file in one section of a record, cleaned and sealed; `file.*` when it cannot be kept, and then nothing is. */
export const putFile = async (db: Db, sealer: Sealer, { record, section, name, bytes, on }: Put): Promise<FileId> => {
  const clean = await cleanFile(bytes)
  if ('refused' in clean) return fail(`file.${clean.refused}`)
  const parts = Math.ceil(clean.bytes.length / partBytes)
  const { id } = await db.one<{ id: FileId }>(sql`
    insert into platform.file (record_id, section, kind, name, bytes, parts, stored_on)
    values (${record}, ${section}, ${clean.kind}, ${sealer.text(nameColumn, name)}, ${clean.bytes.length}, ${parts}, ${on}) returning id`)
  for (let n = 0; n < parts; n++) {
    const sealed = sealer.bytes(placeOf(id, n, parts), clean.bytes.subarray(n * partBytes, (n + 1) * partBytes))
    await db.run(sql`insert into platform.file_part (record_id, file_id, n, section, sealed) values (${record}, ${id}, ${n}, ${section}, ${sealed})`)
  }
  return id
}

type FileRow = { id: FileId; kind: FileKind; name: Buffer; bytes: number; parts: number; on: PlainDate }

/** The files of one section, newest first, at most 200. */
export const listFiles = async (db: Db, sealer: Sealer, record: RecordId, section: number): Promise<Listed[]> => {
  const rows = await db.many<FileRow>(sql`
    select id, kind, name, bytes, parts, stored_on::text as on from platform.file
     where record_id = ${record} and section = ${section} order by stored_on desc, id limit 200`)
  return rows.map(({ id, kind, name, bytes, on }) => ({ id, kind, bytes, on, name: sealer.open(nameColumn, name) }))
}

/** A whole file, opened; `missing` when it is not of this record and section, or not for this reader. */
export const openFile = async (db: Db, sealer: Sealer, record: RecordId, section: number, file: FileId): Promise<Opened> => {
  const row = await db.find<FileRow>(sql`select id, kind, name, bytes, parts, stored_on::text as on from platform.file where record_id = ${record} and id = ${file} and section = ${section}`)
  if (!row) return fail('missing')
  const parts = await db.many<{ n: number; sealed: Buffer }>(sql`select n, sealed from platform.file_part where record_id = ${record} and file_id = ${file} order by n`)
  if (parts.length !== row.parts) throw new Error('a part of a file is missing')
  return { name: sealer.open(nameColumn, row.name), kind: row.kind, bytes: Buffer.concat(parts.map(p => sealer.openBytes(placeOf(file, p.n, row.parts), p.sealed))) }
}

/** Deletes a file; asks the right to manage, by policy. */
export const dropFile = async (db: Db, record: RecordId, section: number, file: FileId): Promise<void> => {
  const gone = await db.find(sql`delete from platform.file where record_id = ${record} and id = ${file} and section = ${section} returning id`)
  if (!gone) fail('missing')
}
