import { day } from '../../algorithms/calendars/day.ts'
import type { Reason } from '../../algorithms/names/compare.ts'
import { listRecords } from '../../platform/access/list.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { type Sql, sql } from '../../platform/db/sql.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { namesOf } from '../registrants/public.ts'
import { columns } from './columns.ts'
import { travellerOf } from './decide.ts'
import { cardFor } from './law/card.ts'
import { grounds } from './law/grounds.ts'

export type ScreeningRow = { record_id: RecordId; number: string; ground: string; status: string; state: string; asked_at: Date; decided_at: Date | null; decided_by: string | null; clears: number; mine: boolean }
const shown = sql`s.record_id, s.number, s.ground, s.status, s.state, s.asked_at, s.decided_at, s.decided_by,
    (select count(*)::int from demand.clears(s.record_id)) as clears, exists (select from demand.clears(s.record_id) c where c.member_id = access.me()) as mine`
export const myScreenings = (limit: number): Sql => sql`
  with page as materialized (${listRecords({ kind: 'screening', after: null, limit })})
  select ${shown} from page p join demand.screening s on s.record_id = p.record_id order by p.activity_at desc, p.record_id desc`

const lineOf = (r: ScreeningRow) => ({ id: r.record_id, number: r.number, ground: r.ground, status: r.status, state: r.state, askedAt: r.asked_at.toISOString(), clears: r.clears, mine: r.mine })
export const listMyScreenings = async (db: Db) => {
  const rows = await db.many<ScreeningRow>(myScreenings(50))
  return { screenings: rows.map(lineOf).sort((a, b) => Number(a.state !== 'waiting') - Number(b.state !== 'waiting')) }
}

type Kept = { score: number; status: string; parts: Reason[] }
export const readOneScreening = async (db: Db, services: Services, record: RecordId, sealer: Sealer) => {
  const r = await db.one<ScreeningRow>(sql`select ${shown} from demand.screening s where s.record_id = ${record}`)
  const parts = await db.many<{ registrant_id: RecordId; parts: Buffer; assessed: boolean | null }>(sql`
    select p.registrant_id, p.parts, g.assessed from demand.screening_part p left join demand.registrant g on g.record_id = p.registrant_id where p.record_id = ${record} order by p.registrant_id`)
  const names = await namesOf(db, services, parts.map(p => p.registrant_id))
  const clears = await db.many<{ member_id: string; document: string; at: Date }>(sql`select * from demand.clears(${record})`)
  const people = new Map((await db.many<{ id: string; name: string }>(sql`select id, name from accounts.names(${[...clears.map(c => c.member_id), ...(r.decided_by ? [r.decided_by] : [])]}::uuid[])`)).map(n => [n.id, n.name]))
  return {
    ...lineOf(r), traveller: await travellerOf(db, record, sealer),
    hits: parts.map(p => {
      const kept = JSON.parse(sealer.open(columns.parts, p.parts)) as Kept
      return { registrant: p.registrant_id, name: names.get(p.registrant_id) ?? '', assessed: p.assessed ?? false, score: kept.score, status: kept.status, parts: kept.parts.map(part => ({ asked: part.a, listed: part.b, how: part.how, score: part.score })) }
    }).sort((a, b) => b.score - a.score),
    clearedBy: clears.map(c => ({ by: people.get(c.member_id) ?? '', document: c.document, at: c.at.toISOString() })),
    decidedBy: r.decided_by === null ? null : (people.get(r.decided_by) ?? null), decidedAt: r.decided_at?.toISOString() ?? null,
  }
}

export type AskRow = { record_id: RecordId; number: string; ground: string; state: string; asked_at: Date; live: boolean }
export const listMyAsks = async (db: Db) => {
  const rows = await db.many<AskRow>(sql`select * from demand.my_asks()`)
  return {
    grounds: grounds.map(g => ({ code: g.code, said: g.said, cite: g.cite })),
    asks: rows.map(r => ({ id: r.record_id, number: r.number, ground: r.ground, state: r.state, askedAt: r.asked_at.toISOString(), live: r.live })),
  }
}

/** The card of an answered ask: made from codes each time, by the law of the day it was answered. */
export const readOneCard = async (db: Db, record: RecordId) => {
  const c = await db.one<{ outcome: 'nothing' | 'confirmed'; late: boolean; child_offence: boolean; on_day: string }>(sql`select outcome, late, child_offence, on_day::text from demand.screening_card where record_id = ${record}`)
  return { lines: cardFor({ outcome: c.outcome, late: c.late, childOffence: c.child_offence, on: day(c.on_day) }) }
}
