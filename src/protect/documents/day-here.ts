import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { todayIn } from '../../platform/places/today-in.ts'
import type { Instant } from '../../platform/values/time.ts'

/** Today where the caller's agency is. */
export const dayHere = async (db: Db, now: Instant): Promise<PlainDate> => {
  const mine = await db.find<{ province: string | null }>(sql`select province from accounts.agency where id = access.my_agency()`)
  return todayIn(mine?.province ?? null, now)
}
