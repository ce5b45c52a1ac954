import { day, type PlainDate } from '../../algorithms/calendars/day.ts'
import { listRecords } from '../../platform/access/list.ts'
import { maskOf } from '../../platform/access/kind.ts'
import { sealersFor, type Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { openIdentity, type SealedIdentity } from './columns.ts'
import { registrantKind } from './kinds.ts'
import { inExtract } from './registrant.ts'

const pageSize = 100
type Row = SealedIdentity & { record_id: RecordId; number: string; assessed: boolean; ended_on: string | null; child_offence: boolean; since: string; until: string | null }
const asDay = (text: string | null) => (text === null ? null : day(text))
const live = (r: Row, today: PlainDate) => inExtract({ until: asDay(r.until), endedOn: asDay(r.ended_on) }, today)
const lineOf = (r: Row, names: readonly string[]) => ({ id: r.record_id, number: r.number, name: names[0] ?? '', aliases: names.length - 1, assessed: r.assessed, childOffence: r.child_offence, since: r.since, until: r.until })

const logNamed = async (db: Db, verb: string, rows: readonly { readonly record_id: RecordId }[]): Promise<void> => {
  if (rows.length > 0) await db.run(sql`select audit.listed(${verb}, ${rows.map(r => r.record_id)}::uuid[], ${maskOf(registrantKind, ['identity'])})`)
}

export const listExtract = async (db: Db, services: Services, today: PlainDate) => {
  const rows = (await db.many<Row>(sql`
    with page as materialized (${listRecords({ kind: 'registrant', after: null, limit: pageSize })})
    select p.record_id, r.number, r.assessed, r.ended_on::text, o.child_offence, o.since::text, o.until::text, i.names, i.birth, i.country
      from page p join demand.registrant r on r.record_id = p.record_id join demand.registrant_order o on o.record_id = p.record_id join demand.registrant_identity i on i.record_id = p.record_id
     order by p.activity_at desc, p.record_id desc`)).filter(r => live(r, today))
  const sealers = await sealersFor(db, services.keys, rows.map(r => r.record_id))
  await logNamed(db, 'registrant.listed', rows)
  return { registrants: rows.map(r => lineOf(r, openIdentity(sealers.get(r.record_id)!, r).names)), today: today as string }
}

export const readOneRegistrant = async (db: Db, record: RecordId, sealer: Sealer, today: PlainDate) => {
  const row = await db.one<Row>(sql`
    select r.record_id, r.number, r.assessed, r.ended_on::text, o.child_offence, o.since::text, o.until::text, i.names, i.birth, i.country
      from demand.registrant r join demand.registrant_order o on o.record_id = r.record_id join demand.registrant_identity i on i.record_id = r.record_id where r.record_id = ${record}`)
  const identity = openIdentity(sealer, row)
  const redress = await db.many<{ number: string }>(sql`select number from demand.redress where record_id = ${record} order by made_at, id`)
  return { ...lineOf(row, identity.names), names: [...identity.names], birth: identity.birth, country: identity.country, redress: redress.map(r => r.number), today: today as string }
}

/** Names of registrants that the caller may read, each reading logged; one who has left the extract has none. */
export const namesOf = async (db: Db, services: Services, records: readonly RecordId[]): Promise<Map<string, string>> => {
  const rows = await db.many<SealedIdentity & { record_id: RecordId }>(sql`select record_id, names, birth, country from demand.registrant_identity where record_id = any (${[...new Set(records)]}::uuid[])`)
  const sealers = await sealersFor(db, services.keys, rows.map(r => r.record_id))
  await logNamed(db, 'registrant.named', rows)
  return new Map(rows.map(r => [r.record_id, openIdentity(sealers.get(r.record_id)!, r).names[0] ?? '']))
}
