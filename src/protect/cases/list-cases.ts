import { sealersFor } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { type After, listRecords } from '../../platform/access/list.ts'
import { maskOf } from '../../platform/access/kind.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { caseKind } from './kinds.ts'

const pageSize = 50
type Row = { id: RecordId; activity_at: Date; sections: number; number: string; state: string; adults: number; children: number; pets: string[]; call_me: Buffer | null }

/** `time|id`, opaque to the browser; anything else starts from the top. */
export const cursorFrom = (text: string | undefined): After | null => {
  const [at, id] = (text ?? '').split('|')
  return at && id && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) && /^[0-9a-f-]{36}$/.test(id) ? { activityAt: at, record: id } : null
}

export const caseLine = (row: Row, callMe: string | null) => ({ id: row.id, number: row.number, callMe, state: row.state, adults: row.adults, children: row.children, pets: row.pets, lastActivityAt: row.activity_at.toISOString(), readable: row.sections })

/** My cases by last activity: starts from my grants, so its cost is the page's and not the country's. */
export const listMyCases = async (db: Db, services: Services, after: After | null) => {
  const rows = await db.many<Row & { at_text: string }>(sql`
    with page as materialized (${listRecords({ kind: 'case', after, limit: pageSize })})
    select p.record_id as id, p.activity_at, to_char(p.activity_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at_text, p.sections, s.number, s.state, s.adults, s.children, s.pets, i.call_me
      from page p join protect.case_summary s on s.record_id = p.record_id left join protect.case_identity i on i.record_id = p.record_id
     order by p.activity_at desc, p.record_id desc`)
  const sealers = await sealersFor(db, services.keys, rows.map(r => r.id))
  const shown = rows.filter(r => r.call_me !== null).map(r => r.id)
  if (shown.length > 0) await db.run(sql`select audit.listed('case.listed', ${shown}::uuid[], ${maskOf(caseKind, ['identity'])})`)
  const last = rows.at(-1)
  return {
    cases: rows.map(r => caseLine(r, r.call_me ? (sealers.get(r.id)?.open('protect.case_identity.call_me', r.call_me) ?? null) : null)),
    next: rows.length === pageSize && last ? `${last.at_text}|${last.id}` : null,
  }
}
