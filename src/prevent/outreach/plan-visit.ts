import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Ask } from '../../platform/clock/ask.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { todayIn } from '../../platform/places/today-in.ts'
import { knownPlace } from './record-session.ts'

/** The month of the next visit, from any day of it; only the agency itself sees it. */
export const planNextVisit = async (db: Db, ask: Ask, { place: id, on }: { place: string; on: PlainDate }): Promise<{ planned: true }> => {
  const place = knownPlace(id)
  if (on.slice(0, 7) < todayIn(place.province, ask.now).slice(0, 7)) return fail('outreach.month-past')
  await db.run(sql`select prevent.plan_visit(${place.id}, ${on}::date)`)
  return { planned: true }
}
