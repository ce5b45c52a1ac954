import { maskOf } from '../../platform/access/kind.ts'
import { listRecords } from '../../platform/access/list.ts'
import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { caseKind } from '../cases/kinds.ts'
import { en } from './en.ts'
import { workers } from './endpoints.ts'
import { fr } from './fr.ts'

type Row = { record_id: RecordId; id: string; number: string | null; changed_at: Date }
const hour = 3_600_000
const settledWithinHours = 24

/** Left open by me: whether her answers stay is hers to say, so it is asked within a day. */
export const leftOpen = mine('screening.left-open', {
  posts: workers,
  page: now => sql`
    with page as materialized (${listRecords({ kind: 'case', after: null, limit: 100, sections: maskOf(caseKind, ['safety']) })})
    select p.record_id, x.id, s.number, x.changed_at from page p join protect.screening x on x.record_id = p.record_id left join protect.case_summary s on s.record_id = p.record_id
     where x.state = 'open' and x.by = access.me() and x.changed_at < ${new Date(now - hour).toISOString()}::timestamptz
     order by x.changed_at, x.id limit 20`,
  item: (row, _open, now) => {
    const { record_id: record, id, number, changed_at: changedAt } = row as unknown as Row
    const due = changedAt.getTime() + settledWithinHours * hour
    return { id: `screening-${id}`, record, said: { en: en.leftOpen, fr: fr.leftOpen }, why: { en: number ?? '', fr: number ?? '' }, dueAt: new Date(due).toISOString(), late: now > due, go: `/cases/${record}/screenings/${id}`, act: { en: en.askHer, fr: fr.askHer } }
  },
})
