import { sql } from '../../platform/db/sql.ts'
import { isPolice, whoOf } from './consents.ts'
import { type Her, namesOf, timeIn, wordAt } from './her.ts'

type Row = { id: string; at: Date; member_id: string | null; sections: number; purpose: string | null; basis: string | null; seq: number | null; name: string | null; agency: string | null; kind: string | null; worried_at: Date | null }
export type HerOpening = { readonly id: string; readonly at: Date; readonly who: string; readonly when: string; readonly why: string; readonly what: string; readonly seq: number | null; readonly police: boolean; readonly hers: boolean; readonly worriedAt: Date | null }

const most = 100_000

/** Every opening of her file that may be shown today, newest first: who, when, why, and its place in the log. */
export const readHerOpenings = async (her: Her): Promise<HerOpening[]> => {
  const rows: Row[] = []
  for (const file of her.files) rows.push(...(await her.db.many<Row>(sql`
    with o as materialized (select * from audit.openings(${file.id}, array['opened'], 'infinity', ${most})), n as materialized (select * from accounts.names(array(select distinct member_id from o)))
    select o.id, o.at, o.member_id, o.sections, o.purpose, o.basis, o.seq, n.name, coalesce(n.agency, a.name) as agency, a.kind, w.at as worried_at
      from o left join n on n.id = o.member_id left join accounts.agency a on a.id = o.agency_id left join protect.my_worries(${file.id}) w on w.event_id = o.id
     order by o.at desc, o.id desc`)))
  const { t } = her
  return rows.sort((a, b) => b.at.getTime() - a.at.getTime()).map(r => ({
    id: r.id, at: r.at, when: timeIn(r.at, her), hers: r.member_id === her.id, who: r.member_id === her.id ? t.you : whoOf(r.name, r.agency) || t.someone,
    why: wordAt(t, `as.${r.basis ?? 'none'}`) || t['as.none'], what: namesOf(t, r.sections).join(', '), seq: r.seq, police: isPolice(r.kind), worriedAt: r.worried_at,
  }))
}

export type Window = { readonly who: string; readonly what: string; readonly why: string }
export const readWindows = async (her: Her): Promise<Window[]> => {
  const all = []
  for (const file of her.files) {
    const rows = await her.db.many<{ name: string | null; agency: string | null; sections: number; basis: string }>(sql`
      with w as materialized (select * from protect.my_windows(${file.id}) x where x.ended_at is null and x.basis <> 'own')
      select n.name, coalesce(n.agency, a.name) as agency, w.sections, w.basis from w
        left join accounts.names(array(select grantee_id from w)) n on n.id = w.grantee_id left join accounts.agency a on a.id = w.agency_id order by w.since, w.grantee_id`)
    all.push(...rows.map(r => ({ who: whoOf(r.name, r.agency) || her.t.someone, what: namesOf(her.t, r.sections).join(', '), why: wordAt(her.t, `as.${r.basis}`) })))
  }
  return all
}
