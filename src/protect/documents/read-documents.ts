import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { contentType, type FileKind } from '../../platform/files/file-kind.ts'
import { type FileId, listFiles, openFile } from '../../platform/files/files.ts'
import type { FileAnswer } from '../../platform/http/endpoint.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { About } from './document.ts'
import { noteColumn, section } from './keep-document.ts'

type AboutRow = { file_id: FileId; about: About; note: Buffer | null; by: string | null }

export const readDocuments = async (db: Db, record: RecordId, sealer: Sealer) => {
  const summary = await db.find<{ number: string }>(sql`select number from protect.case_summary where record_id = ${record}`)
  const files = await listFiles(db, sealer, record, section)
  const rows = await db.many<AboutRow>(sql`select d.file_id, d.about, d.note, n.name as by from protect.document_about d left join lateral accounts.names(array[d.by]) n on true where d.record_id = ${record} order by d.file_id`)
  const known = new Map(rows.map(r => [r.file_id, r]))
  const documents = files.map(f => {
    const row = known.get(f.id)
    return { ...f, about: row?.about ?? 'other', note: sealer.openMaybe(noteColumn, row?.note ?? null), by: row?.by ?? null }
  })
  return { number: summary?.number ?? null, documents }
}

/** What a kind of file ends with, so that the reader's machine knows it; the name itself is hers. */
const endings: Readonly<Record<FileKind, RegExp>> = { pdf: /\.pdf$/i, jpeg: /\.jpe?g$/i, png: /\.png$/i, wav: /\.wav$/i }
const named = (name: string, kind: FileKind): string => (endings[kind].test(name) ? name : `${name}.${kind === 'jpeg' ? 'jpg' : kind}`)

export const takeDocument = async (db: Db, record: RecordId, sealer: Sealer, file: FileId): Promise<FileAnswer & { bytes: Uint8Array<ArrayBuffer> }> => {
  const { name, kind, bytes } = await openFile(db, sealer, record, section, file)
  return { name: named(name, kind), type: contentType[kind], bytes: new Uint8Array(bytes) }
}
