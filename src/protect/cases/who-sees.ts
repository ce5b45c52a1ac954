import { sectionsOf } from '../../platform/access/kind.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordRef } from '../../platform/http/handle.ts'
import { caseKind } from './kinds.ts'

type Row = { grantee_id: string; name: string | null; agency: string | null; agency_kind: string | null; sections: number; purpose: string; basis: string; citation: string | null; since: Date; until: Date | number | null; ended_at: Date | null; ended_because: string | null; mine: boolean }
const policeKinds = ['police', 'joint-unit', 'crown', 'border']
// PostgreSQL's infinity arrives as a number.
const forEver = (until: Date | number | null) => (until instanceof Date ? until.toISOString() : null)

/** The custodian's lead and the person see all; anyone else reads his own row, and the screen says "and others", always. */
export const readSeers = async (db: Db, record: RecordRef) => {
  const rows = await db.many<Row>(sql`
    select w.grantee_id, n.name, coalesce(n.agency, a.name) as agency, a.kind as agency_kind, w.sections, w.purpose, case when k.grantee_id is null then w.basis else 'cover' end as basis, w.citation, w.since, coalesce(k.until_at, w.until) as until, w.ended_at, w.ended_because, w.mine
      from access.who_can_see(${record.id}) w
      left join accounts.names(array(select x.grantee_id from access.who_can_see(${record.id}) x)) n on n.id = w.grantee_id
      left join accounts.agency a on a.id = w.agency_id
      left join platform.covers_of(${record.id}) k on k.grantee_id = w.grantee_id and k.since = w.since
     order by w.since, w.grantee_id`)
  const seers = rows.map(r => ({
    id: `${r.grantee_id}-${r.since.getTime()}-${r.basis}`, name: r.name ?? '', agency: r.agency ?? '', sections: sectionsOf(caseKind, r.sections), purpose: r.purpose, basis: r.basis, citation: r.citation,
    since: r.since.toISOString(), until: forEver(r.until), endedAt: r.ended_at?.toISOString() ?? null, endedBecause: r.ended_because, mine: r.mine, police: policeKinds.includes(r.agency_kind ?? ''),
  }))
  return { seers, whole: record.managed !== 0 }
}

type OpeningRow = { id: string; at: Date; member_id: string | null; degree: string; sections: number; basis: string | null; seq: number | null; name: string | null; agency: string | null }

export const readOpenings = async (db: Db, record: RecordRef) => {
  const rows = await db.many<OpeningRow>(sql`
    with o as materialized (select * from audit.openings(${record.id}, array['opened', 'matched', 'listed'], 'infinity', 200))
    select o.id, o.at, o.member_id, o.degree, o.sections, o.basis, o.seq, n.name, coalesce(n.agency, a.name) as agency
      from o left join accounts.names(array(select member_id from o)) n on n.id = o.member_id left join accounts.agency a on a.id = o.agency_id
     order by o.at desc, o.id desc`)
  return { openings: rows.map(r => ({ id: r.id, at: r.at.toISOString(), who: r.name ?? '', agency: r.agency ?? '', degree: r.degree, sections: sectionsOf(caseKind, r.sections), basis: r.basis, seq: r.seq })) }
}
