import { day } from '../../algorithms/calendars/day.ts'
import { listRecords } from '../../platform/access/list.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { type Sql, sql } from '../../platform/db/sql.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { namesOf } from '../registrants/public.ts'
import { destinationColumn, saidColumn } from './file-notice.ts'
import { asksWhen, clocksOf, type Journey, lateDaysOf } from './notice.ts'

export type NoticeRow = {
  record_id: RecordId; number: string; received_on: string; reviewed_at: Date | null; reviewed_by: string | null; registrant_id: RecordId; departs_on: string; returns_on: string | null
  abroad: boolean; child_offence: boolean; destination: Buffer | null; excuse: string; said: Buffer | null; knew_on: string | null
}
const columns = sql`t.record_id, t.number, t.received_on::text, t.reviewed_at, t.reviewed_by, i.registrant_id, j.departs_on::text, j.returns_on::text, j.abroad, j.child_offence, j.destination, r.excuse, r.said, r.knew_on::text`
const joined = sql`join demand.notice_identity i on i.record_id = t.record_id join demand.notice_journey j on j.record_id = t.record_id join demand.notice_reason r on r.record_id = t.record_id`

/** Notices of my desk, the latest touched first. */
export const myNotices = (limit: number): Sql => sql`
  with page as materialized (${listRecords({ kind: 'travelNotice', after: null, limit })})
  select ${columns} from page p join demand.travel_notice t on t.record_id = p.record_id ${joined} order by p.activity_at desc, p.record_id desc`

export const journeyOf = (r: Pick<NoticeRow, 'departs_on' | 'returns_on' | 'abroad' | 'child_offence' | 'received_on'>): Journey => ({
  departsOn: day(r.departs_on), returnsOn: r.returns_on === null ? null : day(r.returns_on), abroad: r.abroad, childOffence: r.child_offence, receivedOn: day(r.received_on),
})
const lineOf = (r: NoticeRow, name: string | null) => ({
  id: r.record_id, number: r.number, name, receivedOn: r.received_on, departsOn: r.departs_on, lateDays: lateDaysOf(journeyOf(r)), asksWhen: asksWhen({ excuse: r.excuse, knewOn: r.knew_on }), reviewed: r.reviewed_at !== null,
})

export const listMyNotices = async (db: Db, services: Services) => {
  const rows = await db.many<NoticeRow>(myNotices(50))
  const names = await namesOf(db, services, rows.map(r => r.registrant_id))
  const lines = rows.map(r => lineOf(r, names.get(r.registrant_id) ?? null))
  return { notices: lines.sort((a, b) => Number(a.reviewed) - Number(b.reviewed) || a.departsOn.localeCompare(b.departsOn)) }
}

export const readOneNotice = async (db: Db, services: Services, record: RecordId, sealer: Sealer) => {
  const r = await db.one<NoticeRow>(sql`select ${columns} from demand.travel_notice t ${joined} where t.record_id = ${record}`)
  const names = await namesOf(db, services, [r.registrant_id])
  const by = r.reviewed_by === null ? null : ((await db.find<{ name: string }>(sql`select name from accounts.names(${[r.reviewed_by]}::uuid[])`))?.name ?? null)
  return {
    ...lineOf(r, names.get(r.registrant_id) ?? null), registrant: r.registrant_id, returnsOn: r.returns_on, abroad: r.abroad, childOffence: r.child_offence, destination: sealer.openMaybe(destinationColumn, r.destination),
    excuse: r.excuse, said: sealer.openMaybe(saidColumn, r.said), knewOn: r.knew_on, reviewedBy: by, reviewedAt: r.reviewed_at?.toISOString() ?? null,
    clocks: clocksOf(journeyOf(r)).map(c => ({ id: c.id, dueOn: c.dueOn, leftDays: c.leftDays ?? null, lateDays: c.lateDays ?? null, cite: c.cite, why: c.why, confidence: c.confidence, read: c.read })),
  }
}
