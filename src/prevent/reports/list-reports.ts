import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { listRecords } from '../../platform/access/list.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { reportKind } from './kinds.ts'
import { type About, answerDue } from './report.ts'

type Row = { record_id: string; activity_at: string; ours: boolean; about: About; province: string; received_on: PlainDate; state: string; since: PlainDate }
const pageSize = 50

const afterOf = (after: string | undefined) => {
  const [activityAt, record] = (after ?? '').split('|')
  return activityAt && record && /^[\d :+.-]{1,40}$/.test(activityAt) && /^[0-9a-f-]{36}$/.test(record) ? { activityAt, record } : null
}

/** What the caller's teams hold, latest day first; ids, codes and days alone. */
export const listReports = async (db: Db, today: PlainDate, after?: string) => {
  const rows = await db.many<Row>(sql`
    with mine as (${listRecords({ kind: reportKind.name, after: afterOf(after), limit: pageSize + 1 })})
    select m.record_id, m.activity_at::text, s.about, s.province, s.received_on::text, s.state, s.since::text, exists (select from access.grant g where g.record_id = m.record_id and (g.rights & 4) <> 0) as ours
      from mine m join prevent.report_summary s on s.record_id = m.record_id order by m.activity_at desc, m.record_id desc`)
  const door = await db.find<{ made_on: PlainDate }>(sql`select made_on::text from prevent.report_door()`)
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    reports: shown.map(r => {
      const dueOn = r.state === 'waiting' && r.ours ? answerDue(r.about, r.since) : null
      return { id: r.record_id, about: r.about, province: r.province === '--' ? null : r.province, receivedOn: r.received_on, state: r.state, since: r.since, dueOn, late: dueOn !== null && dueOn < today, ours: r.ours }
    }),
    more: rows.length > pageSize && last ? `${last.activity_at}|${last.record_id}` : null,
    openedOn: door?.made_on ?? null,
    teams: await db.many<{ id: string; name: string }>(sql`select t.id, t.name from accounts.team t where t.agency_id = access.my_agency() order by t.name, t.id`),
  }
}
