import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'

export type Covers = { readonly measure: string; readonly jurisdiction: string; readonly inScope: number; readonly reporting: number; readonly since: PlainDate }

/** What a jurisdiction says of itself: never more reporting than there are in scope. */
export const writeCoverage = async (db: Db, c: Covers): Promise<{ set: true }> => {
  if (c.reporting > c.inScope) return fail('plan.coverage')
  await db.run(sql`select cooperate.set_coverage(${c.measure}, ${c.jurisdiction}, ${c.inScope}, ${c.reporting}, ${`${c.since.slice(0, 7)}-01`}::date)`)
  return { set: true }
}
