import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordRef } from '../../platform/http/handle.ts'
import type { Services } from '../../platform/slices/services.ts'
import { caseKind } from './kinds.ts'

const most = 100

const mayRead = (record: RecordRef, section: string) => {
  const bit = (caseKind.sections as Readonly<Record<string, number>>)[section]
  return bit !== undefined && (record.readable & (1 << bit)) !== 0
}

/** The story: what each slice tells of this case, of the sections the caller may read, newest first. */
export const readStory = async (db: Db, services: Services, record: RecordRef, sealer: Sealer) => {
  const parts = services.slices().flatMap(s => s.timeline ?? []).filter(t => t.kind === caseKind.name && mayRead(record, t.section))
  const lines = []
  for (const part of parts) for (const row of await db.many(part.page(record.id, most))) lines.push(part.line(row, sealer))
  const sorted = lines.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, most)
  const authors = [...new Set(sorted.flatMap(l => (l.by ? [l.by] : [])))]
  const names = new Map((await db.many<{ id: string; name: string; agency: string }>(sql`select id, name, agency from accounts.names(${authors}::uuid[])`)).map(n => [n.id, `${n.name}, ${n.agency}`]))
  return sorted.map(l => ({ ...l, by: l.by ? (names.get(l.by) ?? null) : null }))
}
