import { listRecords } from '../../platform/access/list.ts'
import { maskOf } from '../../platform/access/kind.ts'
import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'
import { advocate, caseKind, caseWorker } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { quietAfterDays, quietOn } from './note.ts'

type Row = { record_id: RecordId; number: string; last: PlainDate; today: PlainDate }
/** Of the newest by activity: the cost of a day is the page's, however long a list of files is. */
const lookedAt = 100

/** Cases I lead, or that nobody leads, in which she was not reached for long; not those in which she wants no contact. */
export const quietCases = mine('notes.quiet', {
  posts: [caseWorker, advocate],
  page: now => sql`
    with page as materialized (${listRecords({ kind: 'case', after: null, limit: lookedAt, sections: maskOf(caseKind, ['needs']) })}),
      at as (select (${new Date(now).toISOString()}::timestamptz)::date as today)
    select p.record_id, s.number, greatest(c.last, r.opened_at::date)::text as last, at.today::text as today
      from at cross join page p join access.record r on r.id = p.record_id join protect.case_summary s on s.record_id = p.record_id
      left join lateral (select l.member_id from protect.case_lead l where l.record_id = p.record_id and l.until is null order by l.since desc limit 1) led on true
      left join protect.case_contact w on w.record_id = p.record_id
      left join lateral (select n.on_day as last from protect.note n where n.record_id = p.record_id and n.kind = 'contact' and n.reached and n.with_role = 'she' order by n.on_day desc limit 1) c on true
     where s.state = 'open' and (led.member_id is null or led.member_id = access.me()) and w.channel is distinct from 'none'
       and greatest(c.last, r.opened_at::date) + ${quietAfterDays}::int <= at.today
     order by last, p.record_id limit 20`,
  item: row => {
    const { record_id: record, number, last, today } = row as unknown as Row
    const days = { days: daysBetween(last, today) }
    return { id: `quiet-${record}`, record, said: { en: en.quiet(days), fr: fr.quiet(days) }, why: { en: number, fr: number }, dueAt: `${quietOn(last)}T12:00:00.000Z`, late: days.days > quietAfterDays, go: `/cases/${record}/log?write=contact`, act: { en: en.writeContact, fr: fr.writeContact } }
  },
})
