import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { en } from './en.ts'
import { goalPosts } from './endpoints.ts'
import { fr } from './fr.ts'

/** A goal to look at together on its day, of files that I lead. */
export const goalsOfDay = mine('goals.look', {
  posts: goalPosts,
  page: now => sql`
    select g.id, g.record_id, g.look_on::text as look_on, s.number from protect.goal g join protect.case_summary s on s.record_id = g.record_id
     where g.agency_id = (select access.my_agency()) and g.state = 'open' and g.look_on <= (${new Date(now).toISOString()}::timestamptz at time zone 'America/Toronto')::date and s.state <> 'closed'
       and exists (select from protect.case_lead l where l.record_id = g.record_id and l.member_id = (select access.me()) and l.until is null) order by g.look_on, g.id limit 20`,
  item: row => {
    const { id, record_id: record, look_on: due, number } = row as unknown as { id: string; record_id: RecordId; look_on: PlainDate; number: string }
    return { id: `goal-${id}`, record, said: { en: en.look, fr: fr.look }, why: { en: number, fr: number }, dueAt: `${due}T21:00:00.000Z`, late: false, go: `/cases/${record}/goals`, act: { en: en.open, fr: fr.open } }
  },
})
