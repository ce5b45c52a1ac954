import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { RowId } from '../../law/facts/liability.ts'
import { count } from '../../platform/counting/counted.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { ProvinceCode } from '../../platform/places/provinces.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { proposedCounts } from './counts.ts'

/** A proposed count in the statistics; with −1, one that is no longer there. */
export const countRule = async (db: Db, services: Services, record: RecordId, rule: RowId, on: PlainDate, value: 1 | -1): Promise<void> => {
  const { province } = await db.one<{ province: ProvinceCode }>(sql`select province from demand.charge_file where record_id = ${record}`)
  await count(db, services.keys, proposedCounts, { on, record, dims: { provision: rule, province }, value })
}
