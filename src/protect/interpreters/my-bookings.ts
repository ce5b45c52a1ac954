import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

type Row = { id: string; record_id: RecordId; number: string; starts_at: Date; state: 'asked' | 'confirmed'; over: boolean }
/** Booked by me for the next day and a half: to be confirmed, or to be there; and over, to be marked done. */
export const bookedByMe = mine('interpreters.booked', {
  posts: [advocate, caseWorker, supervisor, intakeWorker],
  page: now => sql`
    with d as (select ${new Date(now).toISOString()}::timestamptz as now)
    select b.id, b.record_id, s.number, b.starts_at, b.state, b.starts_at + b.minutes * interval '1 minute' < d.now as over from d, protect.interpreter_booking b join protect.case_summary s on s.record_id = b.record_id
     where b.booked_by = (select access.me()) and b.state in ('asked', 'confirmed') and b.starts_at between d.now - interval '14 days' and d.now + interval '36 hours' order by b.starts_at, b.id limit 30`,
  item: row => {
    const { id, record_id: record, number, starts_at: at, state, over } = row as unknown as Row
    const key = over ? 'wasThere' : state === 'asked' ? 'toConfirm' : 'comes'
    return { id: `interpreter-${id}`, record, said: { en: en[key], fr: fr[key] }, why: { en: number, fr: number }, dueAt: at.toISOString(), late: key === 'toConfirm', go: `/cases/${record}/interpreters`, act: { en: en.look, fr: fr.look } }
  },
})
