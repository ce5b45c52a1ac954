import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { advocate, caseWorker, supervisor } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nearing, warnedAt } from './permit.ts'

type Row = { id: string; record_id: RecordId; ends_on: PlainDate; today: PlainDate; number: string | null; asked: boolean }
const today = (now: number) => sql`(${new Date(now).toISOString()}::timestamptz at time zone 'America/Toronto')::date`
const line = (row: Row, key: 'ends' | 'endsSupervisor') => {
  const { near, daysLeft } = nearing(row.ends_on, row.today)
  const said = near === 'over' ? { en: en.over, fr: fr.over } : { en: en[key]({ days: daysLeft }), fr: fr[key]({ days: daysLeft }) }
  return { id: `permit-${row.id}`, record: row.record_id, said, why: { en: row.asked ? en.isAsked : en.notAsked, fr: row.asked ? fr.isAsked : fr.notAsked }, dueAt: `${row.ends_on}T21:00:00.000Z`, late: near !== 'twenty', go: `/cases/${row.record_id}/permits`, act: { en: en.look, fr: fr.look } }
}
const asked = sql`exists (select from protect.permit q where q.record_id = p.record_id and q.state in ('prepares', 'lodged'))`
const [first, , last] = warnedAt

/** Twenty days before a permit ends, of files that I lead; late from ten on. Gone when another one is granted, or it is over for a month. */
export const endsSoon = mine('permits.ends', {
  posts: [advocate, caseWorker, supervisor],
  page: now => sql`
    with d as (select ${today(now)} as today)
    select p.id, p.record_id, p.ends_on::text as ends_on, d.today::text as today, s.number, ${asked} as asked from d, protect.case_lead l join protect.permit p on p.record_id = l.record_id join protect.case_summary s on s.record_id = p.record_id
     where l.member_id = (select access.me()) and l.until is null and p.state in ('holds', 'granted') and p.ends_on between d.today - 30 and d.today + ${first}::int
       and not exists (select from protect.permit q where q.record_id = p.record_id and q.state in ('holds', 'granted') and q.ends_on > p.ends_on) order by p.ends_on, p.id limit 40`,
  item: row => line(row as unknown as Row, 'ends'),
})

/** Five days before, whoever supervises those who lead it sees it too. */
export const endsAtOnce = mine('permits.ends-at-once', {
  posts: [supervisor],
  page: now => sql`
    with d as (select ${today(now)} as today)
    select p.id, p.record_id, p.ends_on::text as ends_on, d.today::text as today, s.number, ${asked} as asked
      from d, (select m.id from accounts.member m where m.agency_id = (select access.my_agency()) and m.id <> (select access.me())) c join protect.case_lead l on l.member_id = c.id and l.until is null join protect.permit p on p.record_id = l.record_id join protect.case_summary s on s.record_id = p.record_id
     where p.state in ('holds', 'granted') and p.ends_on between d.today - 30 and d.today + ${last}::int
       and not exists (select from protect.permit q where q.record_id = p.record_id and q.state in ('holds', 'granted') and q.ends_on > p.ends_on) order by p.ends_on, p.id limit 20`,
  item: row => ({ ...line(row as unknown as Row, 'endsSupervisor'), id: `permit-supervised-${(row as unknown as Row).id}` }),
})
