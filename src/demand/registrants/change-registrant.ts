import type { Ask } from '../../platform/clock/ask.ts'
import { newSealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { columns } from './columns.ts'
import { orderEnded } from './events.ts'
import { registryNumber } from './registrant.ts'

export type NewRegistrant = { readonly name: string; readonly aliases: readonly string[]; readonly birth: PlainDate; readonly country?: string | undefined; readonly childOffence: boolean; readonly assessed: boolean; readonly since: PlainDate; readonly until?: PlainDate | undefined }

export const deskTeam = async (db: Db): Promise<string> =>
  (await db.find<{ id: string }>(sql`select t.id from accounts.team t where t.id = any (access.claims()) order by t.name, t.id limit 1`))?.id ?? fail('registrants.no-team')

/** A line of the extract, in the custody of the registry's team; names and birth date sealed under its own key. */
export const addToExtract = async (db: Db, services: Services, ask: Ask, r: NewRegistrant): Promise<{ record: RecordId; number: string }> => {
  if (r.until !== undefined && r.until <= r.since) return fail('registrants.dates')
  const { id } = await db.one<{ id: RecordId }>(sql`select access.open_record('registrant', ${await deskTeam(db)}) as id`)
  const sealer = await newSealer(db, services.keys, id)
  const number = registryNumber('RG', ask.rng)
  await db.run(sql`insert into demand.registrant (record_id, number, assessed) values (${id}, ${number}, ${r.assessed})`)
  await db.run(sql`insert into demand.registrant_identity (record_id, names, birth, country) values (${id}, ${sealer.text(columns.names, JSON.stringify([r.name, ...r.aliases]))}, ${sealer.text(columns.birth, r.birth)}, ${sealer.maybe(columns.country, r.country)})`)
  await db.run(sql`insert into demand.registrant_order (record_id, child_offence, since, until) values (${id}, ${r.childOffence}, ${r.since}, ${r.until ?? null})`)
  return { record: id, number }
}

export const endOrderOf = async (db: Db, record: RecordId, on: PlainDate): Promise<{ ended: true }> => {
  const { since } = await db.one<{ since: string }>(sql`select since::text from demand.registrant_order where record_id = ${record}`)
  if (on < since) return fail('registrants.dates')
  await db.run(sql`update demand.registrant set ended_on = ${on} where record_id = ${record}`)
  await emit(db, orderEnded, record, {})
  return { ended: true }
}
