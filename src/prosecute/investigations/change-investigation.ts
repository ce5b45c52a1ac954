import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { investigationChanged } from './events.ts'

export const setSummary = async (db: Db, record: RecordId, c: { name: string; harm: string; state: string }, version: number) => {
  await emit(db, investigationChanged, record, {})
  const row = await db.find<{ version: number }>(sql`
    update prosecute.investigation_summary set name = ${c.name}, harm = ${c.harm}, state = ${c.state}, version = version + 1
     where record_id = ${record} and version = ${version} returning version`)
  return row ?? fail('changed-meanwhile')
}

export const writeReference = async (db: Db, record: RecordId, r: { system: string; number: string }) => {
  await emit(db, investigationChanged, record, {})
  const row = await db.find<{ id: string }>(sql`
    insert into prosecute.investigation_reference (record_id, system, number, custodian, by) values (${record}, ${r.system}, ${r.number}, access.my_agency(), access.me())
    on conflict (record_id, system, number) do nothing returning id`)
  return row ? { reference: row.id } : fail('investigations.number-twice')
}
