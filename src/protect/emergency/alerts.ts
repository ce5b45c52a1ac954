import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { alertKinds } from './emergency.ts'

const column = 'protect.case_alert.words'
type Row = { id: string; kind: (typeof alertKinds)[number]; words: Buffer; at: Date }

export const readAlerts = async (db: Db, record: RecordId, sealer: Sealer) => {
  const rows = await db.many<Row>(sql`select id, kind, words, at from protect.case_alert where record_id = ${record} and ended_at is null order by at, id limit 50`)
  return rows.map(r => ({ id: r.id, kind: r.kind, words: sealer.open(column, r.words), at: r.at.toISOString() }))
}

export const writeAlert = async (db: Db, record: RecordId, sealer: Sealer, a: { kind: string; words: string }): Promise<{ alert: string }> =>
  db.one<{ alert: string }>(sql`insert into protect.case_alert (record_id, kind, words, by) values (${record}, ${a.kind}, ${sealer.text(column, a.words)}, access.me()) returning id as alert`)

export const closeAlert = async (db: Db, record: RecordId, alert: string): Promise<{ ended: true }> => {
  const n = await db.run(sql`update protect.case_alert set ended_at = clock_timestamp() where record_id = ${record} and id = ${alert} and ended_at is null`)
  return n === 1 ? { ended: true } : fail('missing')
}
