import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { emit } from '../../platform/events/emit.ts'
import { dropFile, type FileId, putFile } from '../../platform/files/files.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { Instant } from '../../platform/values/time.ts'
import { caseKind } from '../cases/kinds.ts'
import { dayHere } from './day-here.ts'
import type { About } from './document.ts'
import { documentAdded, documentDropped } from './events.ts'

export const section = caseKind.sections.documents
export const noteColumn = 'protect.document_about.note'
export type Paper = { readonly about: About; readonly note?: string | undefined; readonly name: string; readonly bytes: Buffer }

/** Cleaned, sealed and kept, with what it is about; `file.*` when it cannot be kept. */
export const keepDocument = async (db: Db, record: RecordId, sealer: Sealer, { about, note, name, bytes }: Paper, now: Instant): Promise<{ file: FileId }> => {
  const file = await putFile(db, sealer, { record, section, name, bytes, on: await dayHere(db, now) })
  await db.run(sql`insert into protect.document_about (record_id, file_id, about, note, by) values (${record}, ${file}, ${about}, ${sealer.maybe(noteColumn, note)}, access.me())`)
  await emit(db, documentAdded, record, { file })
  return { file }
}

export const forgetDocument = async (db: Db, record: RecordId, file: FileId): Promise<{ dropped: true }> => {
  await dropFile(db, record, section, file)
  await emit(db, documentDropped, record, { file })
  return { dropped: true }
}
