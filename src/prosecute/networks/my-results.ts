import { type PlainDate, day, daysBetween } from '../../algorithms/calendars/day.ts'
import { listRecords } from '../../platform/access/list.ts'
import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { analyst, investigator } from '../investigations/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

const looked = 20
const soonDays = 14

/** The last result of an open investigation, from two weeks before it stops being true until another is made. */
export const resultsOfDay = mine('networks.expiring', {
  posts: [investigator, analyst],
  page: now => sql`
    with page as materialized (${listRecords({ kind: 'investigation', after: null, limit: looked, sections: 16 })})
    select s.record_id as id, s.name, r.expires_on::text as expires_on
      from page p join prosecute.investigation_summary s on s.record_id = p.record_id
      join lateral (select x.expires_on from prosecute.network_result x where x.record_id = p.record_id order by x.at desc limit 1) r on true
     where s.state = 'open' and r.expires_on <= (to_timestamp(${now / 1000}) at time zone 'UTC')::date + ${soonDays}::int
     order by r.expires_on, s.record_id limit 10`,
  item: (row, _open, now) => {
    const { id, name, expires_on } = row as { id: RecordId; name: string; expires_on: PlainDate }
    const days = daysBetween(day(new Date(now).toISOString().slice(0, 10)), expires_on)
    const said = days < 0 ? { en: en.expired, fr: fr.expired } : { en: en.expires({ days }), fr: fr.expires({ days }) }
    return { id: `${id}-result`, record: id, said, why: { en: name, fr: name }, dueAt: null, late: days < 0, go: `/investigations/${id}/network`, act: { en: en.again, fr: fr.again } }
  },
})
