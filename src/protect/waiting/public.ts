import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'

export type HerLine = { readonly id: string; readonly house: string; readonly place: number; readonly of: number }

/** Where she waits, for her own page. */
export const herLinesOf = (db: Db, record: RecordId): Promise<HerLine[]> =>
  db.many<HerLine>(sql`select id, house, place, of from protect.waiting_of(${record}) where ended_at is null order by since, id`)

/** Her word: off that line at once, and what was offered goes to the next. */
export const leaveHerLine = (db: Db, record: RecordId, entry: string) => db.run(sql`select protect.leave_waiting(${record}, ${entry}, 'her wish')`)
