import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Ask } from '../../platform/clock/ask.ts'
import { newSealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { fileNumber } from './part.ts'

/** A charge file in the custody of the caller's team. */
export const openChargeFile = async (db: Db, services: Services, ask: Ask, province: string, today: PlainDate): Promise<{ record: RecordId; number: string }> => {
  const team = await db.find<{ id: string }>(sql`select t.id from accounts.team t where t.id = any (access.claims()) order by t.name, t.id limit 1`)
  const { id } = await db.one<{ id: RecordId }>(sql`select access.open_record('chargeFile', ${team?.id ?? fail('liability.no-team')}) as id`)
  await newSealer(db, services.keys, id)
  const number = fileNumber(ask.rng)
  await db.run(sql`insert into demand.charge_file (record_id, number, province, opened_on) values (${id}, ${number}, ${province}, ${today})`)
  return { record: id, number }
}
