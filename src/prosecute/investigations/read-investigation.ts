import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { type After, listRecords } from '../../platform/access/list.ts'
import type { RecordRef } from '../../platform/http/handle.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { investigationKind } from './kinds.ts'

const pageSize = 50
const mostLines = 100
type Row = { id: RecordId; activity_at: Date; at_text: string; name: string; harm: string; province: string; state: string }
type ReferenceRow = { record_id: string; system: string; number: string; custodian: string }

/** `time|id`, opaque to the browser; anything else starts from the top. */
export const cursorFrom = (text: string | undefined): After | null => {
  const [at, id] = (text ?? '').split('|')
  return at && id && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) && /^[0-9a-f-]{36}$/.test(id) ? { activityAt: at, record: id } : null
}

const referencesOf = async (db: Db, records: readonly string[]) => {
  const rows = await db.many<ReferenceRow>(sql`
    select r.record_id, r.system, r.number, a.name as custodian from prosecute.investigation_reference r join accounts.agency a on a.id = r.custodian
     where r.record_id = any (${[...records]}::uuid[]) order by r.record_id, r.at, r.id`)
  return (record: string) => rows.filter(r => r.record_id === record).map(({ system, number, custodian }) => ({ system, number, custodian }))
}

/** My investigations by last activity: starts from my grants. */
export const listMine = async (db: Db, after: After | null) => {
  const rows = await db.many<Row>(sql`
    with page as materialized (${listRecords({ kind: 'investigation', after, limit: pageSize })})
    select p.record_id as id, p.activity_at, to_char(p.activity_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at_text, s.name, s.harm, s.province, s.state
      from page p join prosecute.investigation_summary s on s.record_id = p.record_id
     order by p.activity_at desc, p.record_id desc`)
  const references = await referencesOf(db, rows.map(r => r.id))
  const last = rows.at(-1)
  return {
    investigations: rows.map(r => ({ id: r.id, name: r.name, harm: r.harm, province: r.province, state: r.state, lastActivityAt: r.activity_at.toISOString(), references: references(r.id) })),
    next: rows.length === pageSize && last ? `${last.at_text}|${last.id}` : null,
  }
}

const mayRead = (record: RecordRef, section: string) => (record.readable & (1 << ((investigationKind.sections as Readonly<Record<string, number>>)[section] ?? 31))) !== 0

/** What each slice tells of this investigation, of the sections the caller may read, newest first. */
const readStory = async (db: Db, services: Services, record: RecordRef, sealer: Sealer) => {
  const parts = services.slices().flatMap(s => s.timeline ?? []).filter(t => t.kind === investigationKind.name && mayRead(record, t.section))
  const lines = []
  for (const part of parts) for (const row of await db.many(part.page(record.id, mostLines))) lines.push(part.line(row, sealer))
  const sorted = lines.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, mostLines)
  const authors = [...new Set(sorted.flatMap(l => (l.by ? [l.by] : [])))]
  const names = new Map((await db.many<{ id: string; name: string; agency: string }>(sql`select id, name, agency from accounts.names(${authors}::uuid[])`)).map(n => [n.id, `${n.name}, ${n.agency}`]))
  return sorted.map(l => ({ ...l, by: l.by ? (names.get(l.by) ?? null) : null }))
}

type One = { name: string; harm: string; province: string; state: string; version: number; opened_at: Date; lead: string | null }

export const readOne = async (db: Db, services: Services, record: RecordRef, sealer: Sealer) => {
  const row = await db.one<One>(sql`
    select s.name, s.harm, s.province, s.state, s.version, r.opened_at, (select n.name from accounts.names(array(select l.member_id from prosecute.investigation_lead l where l.record_id = s.record_id and l.until is null)) n limit 1) as lead
      from prosecute.investigation_summary s join access.record r on r.id = s.record_id where s.record_id = ${record.id}`)
  const { opened_at, ...shown } = row
  return {
    id: record.id, ...shown, openedAt: opened_at.toISOString(), references: (await referencesOf(db, [record.id]))(record.id), story: await readStory(db, services, record, sealer),
    // The same list for every file of the kind, filled or not.
    locked: investigationKind.listedWhenLocked.filter(section => !mayRead(record, section)),
  }
}
