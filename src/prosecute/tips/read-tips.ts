import { type After, listRecords } from '../../platform/access/list.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordRef } from '../../platform/http/handle.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { tipKind } from './kinds.ts'
import { columns } from './write-tip.ts'

const pageSize = 50
type Row = { id: RecordId; occurrence: string; channel: string; received_on: string; done: string[]; privileged: boolean; source_grade: string | null; information_grade: string | null; state: string; because: string | null; erase_on: string | null; erased: boolean }
const shown = sql`s.record_id as id, s.occurrence, s.channel, s.received_on::text as received_on, s.done, s.privileged, s.source_grade, s.information_grade, s.state, s.because, s.erase_on::text as erase_on, s.erased_at is not null as erased`
const lineOf = (r: Row) => ({ id: r.id, occurrence: r.occurrence, channel: r.channel, receivedOn: r.received_on, done: r.done, privileged: r.privileged, sourceGrade: r.source_grade, informationGrade: r.information_grade, state: r.state, because: r.because, eraseOn: r.erase_on, erased: r.erased })

export const listMyTips = async (db: Db, after: After | null) => {
  const rows = await db.many<Row & { activity_at: Date; at_text: string }>(sql`
    with page as materialized (${listRecords({ kind: 'tip', after, limit: pageSize })})
    select ${shown}, p.activity_at, to_char(p.activity_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at_text
      from page p join prosecute.tip_summary s on s.record_id = p.record_id order by p.activity_at desc, p.record_id desc`)
  const last = rows.at(-1)
  return { tips: rows.map(lineOf), next: rows.length === pageSize && last ? `${last.at_text}|${last.id}` : null }
}

type Whole = Row & { custodian: string; body: Buffer | null; handler: string | null; second: string | null; source: Buffer | null; mine: boolean | null }

/** The sections that the caller may read; the rest is not asked for, and their names are the same for every tip. */
export const readOneTip = async (db: Db, record: RecordRef, sealer: Sealer) => {
  const row = await db.one<Whole>(sql`
    select ${shown}, a.name as custodian, t.body, h.source, h.handler = access.me() as mine, (select n.name from accounts.names(array[h.handler]) n) as handler, (select n.name from accounts.names(array[h.second]) n) as second
      from prosecute.tip_summary s join accounts.agency a on a.id = s.custodian left join prosecute.tip_text t on t.record_id = s.record_id left join prosecute.tip_handler h on h.record_id = s.record_id where s.record_id = ${record.id}`)
  const statements = await db.many<{ id: string; says: string; at: Date }>(sql`select id, says, at from prosecute.tip_statement where record_id = ${record.id} order by at desc, id limit 50`)
  const investigations = await db.many<{ id: string; name: string; taken: boolean }>(sql`
    with page as materialized (${listRecords({ kind: 'investigation', after: null, limit: 50 })})
    select s.record_id as id, s.name, exists (select from prosecute.investigation_tip i where i.record_id = s.record_id and i.tip = ${record.id}) as taken
      from page p join prosecute.investigation_summary s on s.record_id = p.record_id order by s.name, s.record_id`)
  return {
    ...lineOf(row), custodian: row.custodian, text: sealer.openMaybe(columns.text, row.body),
    handler: row.handler === null ? null : { name: row.handler, second: row.second, source: sealer.openMaybe(columns.source, row.source), mine: row.mine === true },
    statements: statements.map(s => ({ ...s, at: s.at.toISOString() })), investigations,
    colleagues: row.mine === true ? await db.many<{ id: string; name: string }>(sql`select id, name from prosecute.colleagues()`) : [],
    locked: tipKind.listedWhenLocked.filter(section => (record.readable & (1 << tipKind.sections[section])) === 0),
  }
}
