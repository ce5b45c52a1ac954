import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { countedProvince } from './call.ts'
import { saidSoFar } from './read-call.ts'

/** The draft stays for 24 hours; nobody calls back unless she said how. */
export const hangUp = async (db: Db, record: RecordId): Promise<{ state: string }> =>
  db.one<{ state: string }>(sql`update protect.call set state = case when state = 'open' then 'she hung up' else state end, changed_at = now() where record_id = ${record} returning state`)

/** She wants no case: one more in the counts, and the call's key is destroyed now. */
export const endWithoutCase = async (db: Db, record: RecordId, sealer: Sealer): Promise<{ erased: true }> => {
  const { answers } = await saidSoFar(db, record, sealer)
  await db.run(sql`select protect.end_call(${record}, ${countedProvince(answers.place)})`)
  return { erased: true }
}

/** Called by whoever opens a case from it; once. */
export const markBecameCase = async (db: Db, record: RecordId, place: string | null): Promise<void> => {
  await db.run(sql`select protect.call_became_case(${record}, ${countedProvince(place)})`)
}
