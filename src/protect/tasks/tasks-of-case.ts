import { daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import { todayIn } from '../../platform/places/today-in.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { Instant } from '../../platform/values/time.ts'
import { tasksChanged } from './events.ts'
import { standingOf, whatColumn } from './task.ts'

type File = { number: string; region: string | null }
const fileOf = (db: Db, record: RecordId) => db.one<File>(sql`select number, region from protect.case_summary where record_id = ${record}`)

type OpenRow = { id: string; what: Buffer; due_on: PlainDate; whose: string | null; moved: number }
type EndedRow = { id: string; what: Buffer; on: PlainDate; by: string | null; how: 'done' | 'not needed' }

export const readTasksOf = async (db: Db, record: RecordId, sealer: Sealer, now: Instant) => {
  const { number, region } = await fileOf(db, record)
  const today = todayIn(region, now)
  const open = await db.many<OpenRow>(sql`
    select t.id, t.what, t.due_on::text as due_on, n.name as whose, t.moved from protect.task t left join lateral accounts.names(array[t.for_member]) n on t.for_member is not null
     where t.record_id = ${record} and t.ended_at is null order by t.due_on, t.made_at, t.id limit 100`)
  const ended = await db.many<EndedRow>(sql`
    select t.id, t.what, t.ended_at::date::text as on, n.name as by, t.ended_how as how from protect.task t left join lateral accounts.names(array[t.ended_by]) n on true
     where t.record_id = ${record} and t.ended_at is not null order by t.ended_at desc, t.id limit 20`)
  const said = (sealed: Buffer) => sealer.open(whatColumn, sealed)
  return {
    number, today,
    open: open.map(t => ({ id: t.id, what: said(t.what), dueOn: t.due_on, standing: standingOf(t.due_on, today), whose: t.whose, moved: t.moved })),
    ended: ended.map(t => ({ id: t.id, what: said(t.what), on: t.on, by: t.by ?? '', how: t.how })),
  }
}

const notPast = async (db: Db, record: RecordId, dueOn: PlainDate, now: Instant): Promise<void> => {
  if (daysBetween(todayIn((await fileOf(db, record)).region, now), dueOn) < 0) fail('tasks.past-day')
}

export const add = async (db: Db, record: RecordId, sealer: Sealer, now: Instant, t: { readonly what: string; readonly dueOn: PlainDate; readonly whose: 'lead' | 'mine' }) => {
  await notPast(db, record, t.dueOn, now)
  const { id } = await db.one<{ id: string }>(sql`
    insert into protect.task (record_id, agency_id, what, due_on, for_member, made_by) values (${record}, access.my_agency(), ${sealer.text(whatColumn, t.what)}, ${t.dueOn}::date, case when ${t.whose} = 'mine' then access.me() end, access.me()) returning id`)
  await emit(db, tasksChanged, record, {})
  return { task: id }
}

export const move = async (db: Db, record: RecordId, now: Instant, t: { readonly task: string; readonly dueOn: PlainDate }) => {
  await notPast(db, record, t.dueOn, now)
  const done = await db.find(sql`update protect.task set due_on = ${t.dueOn}::date, moved = least(moved + 1, 99) where record_id = ${record} and id = ${t.task} and ended_at is null returning 1 as one`)
  if (!done) return fail('ended')
  await emit(db, tasksChanged, record, {})
  return { moved: true as const }
}

export const end = async (db: Db, record: RecordId, t: { readonly task: string; readonly how: 'done' | 'not needed' }) => {
  const done = await db.find(sql`update protect.task set ended_at = clock_timestamp(), ended_by = access.me(), ended_how = ${t.how} where record_id = ${record} and id = ${t.task} and ended_at is null returning 1 as one`)
  if (!done) return fail('ended')
  await emit(db, tasksChanged, record, {})
  return { ended: true as const }
}
