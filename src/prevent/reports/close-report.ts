import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { Refusal } from '../../platform/errors/catalogue.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { type CloseReason, erasedOn } from './report.ts'

export const closeReport = async (db: Db, record: RecordId, reason: CloseReason, on: PlainDate): Promise<{ erasedOn: PlainDate | null }> => {
  await db.run(sql`select prevent.report_close(${record}, ${reason}, ${on})`).catch((error: unknown) => { throw (error as { code?: string }).code === 'TL409' ? new Refusal('reports.closed') : error })
  return { erasedOn: erasedOn(reason, on) }
}
