import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Ask } from '../../platform/clock/ask.ts'
import { count } from '../../platform/counting/counted.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail, Refusal } from '../../platform/errors/catalogue.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { registryNumber } from '../registrants/public.ts'
import { lateDaysOfTrip } from '../travel/public.ts'
import { redressKey } from './ask-registry.ts'
import { answered } from './counts.ts'
import { columns } from './columns.ts'
import { citationOf, type Ground } from './law/grounds.ts'
import { redressToken, type Traveller } from './traveller.ts'

const refused = (error: unknown): never => {
  const code = (error as { code?: string }).code
  if (code === 'TL409') throw new Refusal('screening.decided')
  if (code === 'TL403') throw new Refusal('screening.own')
  throw error
}
const groundOf = async (db: Db, record: RecordId): Promise<Ground> => (await db.one<{ ground: Ground }>(sql`select ground from demand.screening where record_id = ${record}`)).ground

export const travellerOf = async (db: Db, record: RecordId, sealer: Sealer): Promise<Traveller | null> => {
  const row = await db.find<{ name: Buffer; birth: Buffer; country: Buffer | null }>(sql`select name, birth, country from demand.screening_identity where record_id = ${record}`)
  return row ? { name: sealer.open(columns.name, row.name), birth: sealer.open(columns.birth, row.birth), country: sealer.openMaybe(columns.country, row.country) } : null
}
const registrantsOf = async (db: Db, record: RecordId): Promise<RecordId[]> => (await db.many<{ registrant_id: RecordId }>(sql`select registrant_id from demand.screening_part where record_id = ${record} order by registrant_id`)).map(r => r.registrant_id)

/** It is he, says a person of the registry who saw a document. What the card then holds is made from the trip's notice and the order. */
export const confirmOne = async (db: Db, services: Services, record: RecordId, today: PlainDate): Promise<{ state: 'confirmed' }> => {
  const ground = await groundOf(db, record)
  const registrants = await registrantsOf(db, record)
  const orders = await db.many<{ child_offence: boolean }>(sql`select child_offence from demand.registrant_order where record_id = any (${registrants}::uuid[])`)
  let late = false
  for (const registrant of registrants) late ||= ((await lateDaysOfTrip(db, registrant, today)) ?? 0) > 0
  await db.run(sql`select demand.confirm_screening(${record}, ${late}, ${orders.some(o => o.child_offence)}, ${today}::date, ${citationOf(ground)})`).catch(refused)
  await count(db, services.keys, answered, { on: today, record, dims: { result: 'confirmed' } })
  return { state: 'confirmed' }
}

/** It is someone else, says one person who saw a document; the second who says so clears him, and his redress number is made. */
export const clearOne = async (db: Db, services: Services, ask: Ask, record: RecordId, sealer: Sealer, document: string, today: PlainDate): Promise<{ clears: number; redress: string | null }> => {
  const { ground, status } = await db.one<{ ground: Ground; status: string }>(sql`select ground, status from demand.screening where record_id = ${record}`)
  const traveller = await travellerOf(db, record, sealer)
  if (!traveller) return fail('screening.decided')
  const registrants = await registrantsOf(db, record)
  const tokens = registrants.map(r => redressToken(redressKey(services), r, traveller))
  const number = registryNumber('RD', ask.rng)
  const { n } = await db.one<{ n: number }>(sql`select demand.clear_screening(${record}, ${document}, ${registrants}::uuid[], ${tokens}::bytea[], ${number}, ${today}::date, ${citationOf(ground)}) as n`).catch(refused)
  if (n < 2) return { clears: n, redress: null }
  await count(db, services.keys, answered, { on: today, record, dims: { result: 'cleared' } })
  return { clears: n, redress: status === 'possible' ? number : null }
}
