import { day } from '../../algorithms/calendars/day.ts'
import { liabilityRows, type RowId } from '../../law/facts/liability.ts'
import { listRecords } from '../../platform/access/list.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { elementsOf } from './law/elements-of.ts'
import { type EpisodeFacts, factsOf, type Part } from './part.ts'
import { applies } from './propose.ts'
import { nameColumn } from './write-part.ts'

const pageSize = 50

type FileRow = { record_id: RecordId; activity_at: Date; number: string; province: string; opened_on: string; counts: number }
export const listChargeFiles = async (db: Db) => {
  const rows = await db.many<FileRow>(sql`
    with page as materialized (${listRecords({ kind: 'chargeFile', after: null, limit: pageSize })})
    select p.record_id, p.activity_at, f.number, f.province, f.opened_on::text, (select count(*)::int from demand.proposed_count c where c.record_id = p.record_id) as counts
      from page p join demand.charge_file f on f.record_id = p.record_id order by p.activity_at desc, p.record_id desc`)
  return { files: rows.map(r => ({ id: r.record_id, number: r.number, province: r.province, openedOn: r.opened_on, lastActivityAt: r.activity_at.toISOString(), counts: r.counts })) }
}

export type PartRow = Part & { readonly id: string; readonly episode_id: string; readonly on_day: string; readonly place: EpisodeFacts['place']; readonly in_canada: boolean | null; readonly accusable: boolean; readonly name: Buffer | null }
export const episodeOf = (row: Pick<PartRow, 'on_day' | 'place' | 'in_canada'>): EpisodeFacts => ({ onDay: day(row.on_day), place: row.place, inCanada: row.in_canada })

/** Parts of a file with the facts of their episode. */
export const partsOf = (db: Db, record: RecordId, part: string | null = null): Promise<PartRow[]> => db.many<PartRow>(sql`
  select p.id, p.episode_id, p.role, p.act, p.whose, p.tie, p.age_group as "ageGroup", p.status, p.circumstances, p.exploitation, p.for_purchase as "forPurchase", p.knew, p.encouraged, p.proportionate,
         p.same_terms as "sameTerms", p.exploited, p.accusable, e.on_day::text, e.place, e.in_canada, s.name
    from demand.episode_part p join demand.episode e on e.record_id = p.record_id and e.id = p.episode_id left join demand.suspect s on s.record_id = p.record_id and s.part_id = p.id
   where p.record_id = ${record} and (${part}::uuid is null or p.id = ${part}) order by p.at, p.id`)

/** The findings of a part, each with what its provision asks. */
const findingsOf = (row: PartRow) => {
  const episode = episodeOf(row)
  return applies(row, episode).map(f => {
    const asked = f.result === 'offence' || f.result === 'not-known' ? elementsOf(f.row, factsOf(row, episode)) : { since: null, elements: [] }
    return {
      row: f.row, result: f.result, section: f.section, cite: f.cite, who: liabilityRows[f.row].who, confidence: f.confidence, read: f.read, why: f.why,
      wouldChange: [...f.wouldChange], since: asked.since, elements: [...asked.elements],
    }
  })
}
type CountRow = { id: string; part_id: string; rule: RowId; by: string; at: Date; name: string | null }

export const readChargeFile = async (db: Db, record: RecordId, sealer: Sealer) => {
  const file = await db.one<FileRow>(sql`select record_id, number, province, opened_on::text from demand.charge_file where record_id = ${record}`)
  const episodes = await db.many<{ id: string; on_day: string; place: string | null; in_canada: boolean | null }>(sql`select id, on_day::text, place, in_canada from demand.episode where record_id = ${record} order by on_day desc, at, id`)
  const parts = await partsOf(db, record)
  const counts = await db.many<CountRow>(sql`select c.id, c.part_id, c.rule, c.by, c.at, n.name from demand.proposed_count c left join accounts.names(array(select x.by from demand.proposed_count x where x.record_id = ${record})) n on n.id = c.by where c.record_id = ${record} order by c.at, c.id`)
  const shown = parts.map(row => {
    const findings = findingsOf(row)
    return {
      id: row.id, episode: row.episode_id, role: row.role, act: row.act, whose: row.whose, tie: row.tie ?? null, ageGroup: row.ageGroup, circumstances: [...row.circumstances], accusable: row.accusable, name: sealer.openMaybe(nameColumn, row.name), findings,
      counts: counts.filter(c => c.part_id === row.id).map(c => {
        const now = findings.find(f => f.row === c.rule)
        return { id: c.id, rule: c.rule, section: now?.section ?? liabilityRows[c.rule].section, cite: now?.cite ?? liabilityRows[c.rule].cite, fits: now?.result === 'offence', by: c.name ?? '', at: c.at.toISOString() }
      }),
    }
  })
  return {
    id: record, number: file.number, province: file.province, openedOn: file.opened_on,
    episodes: episodes.map(e => ({ id: e.id, onDay: e.on_day, place: e.place, inCanada: e.in_canada, parts: shown.filter(p => p.episode === e.id) })),
  }
}
