import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

const hourMs = 3_600_000
const soonMs = 12 * hourMs
type Row = { id: string; record_id: RecordId; what: 'agree' | 'call' | 'name'; at: Date; other: string; number: string }

/** A time to agree to, a call of three within twelve hours, and a yes for tonight where nobody is named who expects her. */
export const handOversOfDay = mine('warm-hand-over.mine', {
  posts: [advocate, caseWorker, supervisor, intakeWorker],
  page: now => sql`
    with m as materialized (select * from protect.my_hand_overs() x where x.what <> 'call' or x.at <= ${new Date(now + soonMs)}::timestamptz order by x.at limit 60)
    select m.*, s.number from m join protect.case_summary s on s.record_id = m.record_id order by m.at, m.id, m.what`,
  item: (row, _open, now) => {
    const { id, record_id: record, what, at, other, number } = row as unknown as Row
    const dueMs = at.getTime() + (what === 'name' ? hourMs : 0)
    return { id: `hand-over-${id}-${what}`, record, said: { en: en[what]({ other }), fr: fr[what]({ other }) }, why: { en: number, fr: number }, dueAt: new Date(dueMs).toISOString(), late: now > dueMs + 5 * 60_000, go: `/cases/${record}/referrals`, act: { en: en.open, fr: fr.open } }
  },
})
