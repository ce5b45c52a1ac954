import { type PlainDate, day } from '../../algorithms/calendars/day.ts'
import { count } from '../../platform/counting/counted.ts'
import { newSealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { ProvinceCode } from '../../platform/places/provinces.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { Instant } from '../../platform/values/time.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { investigationCounted } from './counts.ts'
import { investigationOpened } from './events.ts'
import { type Harm, unitKinds } from './investigation.ts'

export const dayOf = (now: Instant): PlainDate => day(new Date(now).toISOString().slice(0, 10))

/** The team in which a member of a unit opens records; refused to anyone else. */
export const myUnit = async (db: Db): Promise<{ team: string; province: ProvinceCode }> => {
  const row = await db.find<{ team: string; province: ProvinceCode }>(sql`
    select t.id as team, a.province from accounts.team t join accounts.agency a on a.id = t.agency_id
     where t.id = any (access.claims()) and a.kind = any (${[...unitKinds]}::text[]) order by t.name, t.id limit 1`)
  return row ?? fail('investigations.not-a-unit')
}

export type NewInvestigation = { readonly name: string; readonly harm: Harm; readonly system: string; readonly number: string }

/** Opens an investigation in the custody of the caller's unit, with the number that the unit's own system gave it. */
export const openNewInvestigation = async (db: Db, services: Services, now: Instant, i: NewInvestigation) => {
  const { team, province } = await myUnit(db)
  const { id } = await db.one<{ id: RecordId }>(sql`select access.open_record('investigation', ${team}) as id`)
  await newSealer(db, services.keys, id)
  await db.run(sql`insert into prosecute.investigation_summary (record_id, name, harm, province) values (${id}, ${i.name}, ${i.harm}, ${province})`)
  await db.run(sql`insert into prosecute.investigation_reference (record_id, system, number, custodian, by) values (${id}, ${i.system}, ${i.number}, access.my_agency(), access.me())`)
  await db.run(sql`insert into prosecute.investigation_lead (record_id, member_id) values (${id}, access.me())`)
  await emit(db, investigationOpened, id, {})
  await count(db, services.keys, investigationCounted, { on: dayOf(now), record: id, dims: { province, kind: i.harm } })
  return { investigation: id, record: id }
}
