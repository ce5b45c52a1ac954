import { sql } from '../../platform/db/sql.ts'
import { listRecords } from '../../platform/access/list.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { crown, investigator } from './kinds.ts'

type Row = { record_id: RecordId; number: string; n: number }
const waiting = () => sql`
  with page as materialized (${listRecords({ kind: 'chargeFile', after: null, limit: 20 })})
  select p.record_id, f.number, count(*)::int as n
    from page p join demand.charge_file f on f.record_id = p.record_id join demand.suspect s on s.record_id = p.record_id
   where not exists (select from demand.proposed_count c where c.record_id = s.record_id and c.part_id = s.part_id)
   group by p.record_id, f.number, p.activity_at order by p.activity_at desc, p.record_id desc`

const filesOf = (name: string, of: typeof investigator, base: string) => mine(name, {
  posts: [of], page: waiting,
  item: row => {
    const r = row as unknown as Row
    return { id: `${name}-${r.record_id}`, record: r.record_id, said: { en: en.openOf({ n: r.n }), fr: fr.openOf({ n: r.n }) }, why: { en: r.number, fr: r.number }, dueAt: null, late: false, go: `/${base}/${r.record_id}`, act: { en: en.look, fr: fr.look } }
  },
})
export const policeFiles = filesOf('liability.without-count', investigator, 'charge-files')
export const crownFiles = filesOf('liability.crown-without-count', crown, 'crown-files')
