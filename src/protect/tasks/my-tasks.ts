import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { announcedDays, climbsAfterDays, whatColumn } from './task.ts'

type Row = { id: string; record_id: RecordId; what: Buffer; due_on: PlainDate; today: PlainDate; number: string }
const asOf = (now: number) => sql`(${new Date(now).toISOString()}::timestamptz at time zone 'America/Toronto')::date`

/** Mine, or of files that I lead, from the day before; in the words of whoever wrote it. */
export const dueTasks = mine('tasks.due', {
  posts: [advocate, caseWorker, supervisor, intakeWorker],
  page: now => sql`
    with d as (select ${asOf(now)} as today),
      own as (select t.* from d, protect.task t where t.for_member = (select access.me()) and t.ended_at is null and t.due_on <= d.today + ${announcedDays}::int order by t.due_on limit 40),
      led as (select t.* from d, protect.task t where t.agency_id = (select access.my_agency()) and t.for_member is null and t.ended_at is null and t.due_on <= d.today + ${announcedDays}::int
        and exists (select from protect.case_lead l where l.record_id = t.record_id and l.member_id = (select access.me()) and l.until is null) order by t.due_on limit 40)
    select x.id, x.record_id, x.what, x.due_on::text as due_on, d.today::text as today, s.number from d, (select * from own union all select * from led) x join protect.case_summary s on s.record_id = x.record_id order by x.due_on, x.id limit 40`,
  item: async (row, open) => {
    const { id, record_id: record, what, due_on: due, today, number } = row as unknown as Row
    const said = (await open(record)).open(whatColumn, what)
    return { id: `task-${id}`, record, said: { en: said, fr: said }, why: { en: number, fr: number }, dueAt: `${due}T21:00:00.000Z`, late: daysBetween(due, today) > 0, go: `/cases/${record}/tasks`, act: { en: en.doIt, fr: fr.doIt } }
  },
})

/** Three days late: whoever supervises sees it too, among files that she reads. */
export const climbing = mine('tasks.climbs', {
  posts: [supervisor],
  page: now => sql`
    with d as (select ${asOf(now)} as today)
    select t.id, t.record_id, t.what, t.due_on::text as due_on, d.today::text as today, s.number from d, protect.task t join protect.case_summary s on s.record_id = t.record_id
     where t.agency_id = (select access.my_agency()) and t.ended_at is null and t.due_on <= d.today - ${climbsAfterDays}::int and t.for_member is distinct from (select access.me())
       and not exists (select from protect.case_lead l where l.record_id = t.record_id and l.until is null and l.member_id = (select access.me()) and t.for_member is null) order by t.due_on, t.id limit 20`,
  item: row => {
    const { id, record_id: record, due_on: due, today, number } = row as unknown as Row
    const days = { days: daysBetween(due, today) }
    return { id: `task-late-${id}`, record, said: { en: en.climbs(days), fr: fr.climbs(days) }, why: { en: number, fr: number }, dueAt: `${due}T21:00:00.000Z`, late: true, go: `/cases/${record}/tasks`, act: { en: en.look, fr: fr.look } }
  },
})
