import { listRecords } from '../../platform/access/list.ts'
import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { analyst, investigator } from '../investigations/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

const looked = 20

/** Investigations in which two entities of one kind share an exact number, are two still, and nobody judged them. It goes when someone does. */
export const mergesOfDay = mine('resolution.waiting', {
  posts: [investigator, analyst],
  page: () => sql`
    with page as materialized (${listRecords({ kind: 'investigation', after: null, limit: looked, sections: 4 })})
    select s.record_id as id, s.name from page p join prosecute.investigation_summary s on s.record_id = p.record_id
     where s.state = 'open' and exists (
       select from prosecute.statement x
         join prosecute.statement y on y.record_id = x.record_id and y.property = x.property and y.normal = x.normal and y.about_kind = x.about_kind and y.about > x.about and y.withdrawn_at is null
         join prosecute.entity e on e.record_id = x.record_id and e.id = x.about join prosecute.entity f on f.record_id = y.record_id and f.id = y.about
        where x.record_id = p.record_id and x.normal is not null and x.withdrawn_at is null and x.property <> 'address' and x.property <> 'born' and e.canonical <> f.canonical
          and not exists (select from prosecute.judgement j join prosecute.entity k on k.record_id = j.record_id and k.id = j.a join prosecute.entity l on l.record_id = j.record_id and l.id = j.b
                           where j.record_id = x.record_id and j.verdict <> 'same' and j.undone_at is null and least(k.canonical, l.canonical) = least(e.canonical, f.canonical) and greatest(k.canonical, l.canonical) = greatest(e.canonical, f.canonical)))
     order by p.activity_at desc, p.record_id limit 10`,
  item: row => {
    const { id, name } = row as { id: RecordId; name: string }
    return { id: `${id}-merge`, record: id, said: { en: en.waiting, fr: fr.waiting }, why: { en: name, fr: name }, dueAt: null, late: false, go: `/investigations/${id}/merges`, act: { en: en.look, fr: fr.look } }
  },
})
