import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import type { RecordId } from '../values/id.ts'
import type { Event, Says } from './event.ts'

/** In the same transaction as the change: an outbox row for reactions and live pages, and the record's activity. */
export const emit = async <S extends Says>(db: Db, what: Event<S>, record: RecordId, says: S): Promise<void> => {
  await db.run(sql`select platform.emit(${what.name}, ${record}, ${what.section}, ${JSON.stringify(says)})`)
  await db.run(sql`select access.touch(${record})`)
}
