import { raw, sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { en } from './en.ts'
import { lookers } from './endpoints.ts'
import { fr } from './fr.ts'
import { type Level, staleDays } from './risk.ts'

const ledByMe = raw(`(exists (select from protect.case_lead l where l.record_id = v.record_id and l.member_id = (select access.me()) and l.until is null) or not exists (select from protect.case_lead l where l.record_id = v.record_id and l.until is null))`)
type Row = { record_id: RecordId; at: Date; stale_because: 'house' | 'return' | 'missed' | null; stands: Level; number: string }

/** A look that was grave and is old, or that something overtook: look again, and why now. */
export const oldLooks = mine('risk.old', {
  posts: lookers,
  page: now => sql`
    select v.record_id, v.at, v.stale_because, coalesce(v.judged, v.level) as stands, s.number from protect.risk_look v join protect.case_summary s on s.record_id = v.record_id
     where v.agency_id = (select access.my_agency()) and v.newest and (v.stale_because is not null or v.at < ${new Date(now - staleDays * 86_400_000)}::timestamptz) and coalesce(v.judged, v.level) in ('possible', 'present', 'acute')
       and s.state = 'open' and ${ledByMe} order by coalesce(v.judged, v.level) = 'acute' desc, v.at, v.record_id limit 20`,
  item: row => {
    const { record_id: record, at, stale_because: because, stands, number } = row as unknown as Row
    const why = because ? `because_${because}` as const : 'because_age'
    return { id: `risk-${record}`, record, said: { en: en.again, fr: fr.again }, why: { en: `${number}, ${en[why]}`, fr: `${number}, ${fr[why]}` }, dueAt: because ? null : new Date(at.getTime() + staleDays * 86_400_000).toISOString(), late: stands === 'acute', go: `/cases/${record}/risk`, act: { en: en.look, fr: fr.look } }
  },
})
