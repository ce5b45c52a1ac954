import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { advocate, caseWorker, supervisor } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { askAgainDays } from './return.ts'

type Row = { id: string; record_id: RecordId; number: string; back_on: string; untold: boolean }
/** Of files that I lead: nobody was told yet as the law asks, or nobody asked whom they want to talk with. A "not now" is an answer. */
export const afterReturn = mine('returns.after', {
  posts: [advocate, caseWorker, supervisor],
  page: now => sql`
    with d as (select (${new Date(now).toISOString()}::timestamptz at time zone 'America/Toronto')::date as today)
    select r.id, r.record_id, s.number, r.back_on::text as back_on, r.told_on is null as untold from d, protect.case_lead l join protect.return r on r.record_id = l.record_id join protect.case_summary s on s.record_id = r.record_id
     where l.member_id = (select access.me()) and l.until is null and r.back_on > d.today - 30 and (r.told_on is null or r.talk_with = 'not asked' and r.talk = 'open' and r.back_on <= d.today - ${askAgainDays}::int) order by r.back_on, r.id limit 20`,
  item: row => {
    const { id, record_id: record, number, back_on: on, untold } = row as unknown as Row
    const key = untold ? 'untold' : 'unasked'
    return { id: `return-${id}`, record, said: { en: en[key], fr: fr[key] }, why: { en: number, fr: number }, dueAt: `${on}T23:00:00.000Z`, late: untold, go: `/cases/${record}/returns`, act: { en: en.look, fr: fr.look } }
  },
})
