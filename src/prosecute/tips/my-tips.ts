import { listRecords } from '../../platform/access/list.ts'
import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { analyst, investigator } from '../investigations/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

const looked = 200
const item = (key: 'toGrade' | 'toState', act: 'grade' | 'state') => (row: Record<string, unknown>) => {
  const { id, occurrence } = row as { id: RecordId; occurrence: string }
  const number = { number: occurrence }
  return { id: `${id}-${act}`, record: id, said: { en: en[key], fr: fr[key] }, why: { en: en.occurrence(number), fr: fr.occurrence(number) }, dueAt: null, late: false, go: `/tips/${id}`, act: { en: en[act], fr: fr[act] } }
}

export const tipsToGrade = mine('tips.to-grade', {
  posts: [investigator, analyst],
  page: () => sql`
    with page as materialized (${listRecords({ kind: 'tip', after: null, limit: looked })})
    select s.record_id as id, s.occurrence from page p join prosecute.tip_summary s on s.record_id = p.record_id where s.state = 'open' and s.source_grade is null order by p.activity_at, p.record_id limit 20`,
  item: item('toGrade', 'grade'),
})

/** For the handler alone: graded, open, and nothing of it has left. */
export const tipsToState = mine('tips.to-state', {
  posts: [investigator, analyst],
  page: () => sql`
    with page as materialized (${listRecords({ kind: 'tip', after: null, limit: looked, sections: 4 })})
    select s.record_id as id, s.occurrence from page p join prosecute.tip_summary s on s.record_id = p.record_id join prosecute.tip_handler h on h.record_id = s.record_id
     where s.state = 'open' and s.source_grade is not null and h.handler = (select access.me()) and not exists (select from prosecute.tip_statement t where t.record_id = s.record_id) order by p.activity_at, p.record_id limit 20`,
  item: item('toState', 'state'),
})
