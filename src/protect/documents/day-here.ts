import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { localDay } from '../../platform/places/local-time.ts'
import type { Instant } from '../../platform/values/time.ts'

/** The zone of most people of a province: near midnight the day may be the neighbour's. */
const zones: Readonly<Record<string, string>> = {
  BC: 'America/Vancouver', AB: 'America/Edmonton', SK: 'America/Regina', MB: 'America/Winnipeg', ON: 'America/Toronto', QC: 'America/Toronto', NB: 'America/Moncton',
  NS: 'America/Halifax', PE: 'America/Halifax', NL: 'America/St_Johns', YT: 'America/Whitehorse', NT: 'America/Edmonton', NU: 'America/Iqaluit',
}

/** Today where the caller's agency is. */
export const dayHere = async (db: Db, now: Instant): Promise<PlainDate> => {
  const mine = await db.find<{ province: string | null }>(sql`select province from accounts.agency where id = access.my_agency()`)
  return localDay(now, zones[mine?.province ?? 'ON'] ?? 'America/Toronto')
}
