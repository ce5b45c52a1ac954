import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** Files that came to me and whose person has not been told. */
export const newlyMine = mine('caseload.to-tell', {
  posts: [advocate, caseWorker, intakeWorker, supervisor],
  page: () => sql`select c.record_id, s.number from protect.lead_change c join protect.case_summary s on s.record_id = c.record_id where c.to_member = (select access.me()) and c.undone_at is null and c.told_at is null order by c.made_at desc, c.record_id limit 40`,
  item: row => {
    const { record_id: record, number } = row as { record_id: RecordId; number: string }
    return { id: `lead-${record}`, record, said: { en: en.tellHer, fr: fr.tellHer }, why: { en: number, fr: number }, dueAt: null, late: false, go: `/cases/${record}/lead-change`, act: { en: en.look, fr: fr.look } }
  },
})

/** She said that she would rather have someone else: back to whoever handed it over. */
export const asksForAnother = mine('caseload.someone-else', {
  posts: [supervisor],
  page: () => sql`select c.record_id, s.number from protect.lead_change c join protect.case_summary s on s.record_id = c.record_id where c.by = (select access.me()) and c.answer = 'someone else' and c.undone_at is null
    and exists (select from protect.case_lead l where l.record_id = c.record_id and l.member_id = c.to_member and l.until is null) order by c.answered_at desc, c.record_id limit 20`,
  item: row => {
    const { record_id: record, number } = row as { record_id: RecordId; number: string }
    return { id: `lead-asked-${record}`, record, said: { en: en.someoneElse, fr: fr.someoneElse }, why: { en: number, fr: number }, dueAt: null, late: true, go: '/caseloads', act: { en: en.look, fr: fr.look } }
  },
})
