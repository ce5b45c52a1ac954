import { day, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { lateDaysOf } from './notice.ts'
import { journeyOf, type NoticeRow } from './read-notices.ts'

export { fileNotice, listNotices, readNotice, recordKnew, reviewNotice } from './endpoints.ts'

/** Days late of the notice for the registrant's trip that is under way or next; null when there is none. */
export const lateDaysOfTrip = async (db: Db, registrant: RecordId, today: PlainDate): Promise<number | null> => {
  const row = await db.find<NoticeRow>(sql`
    select t.received_on::text, j.departs_on::text, j.returns_on::text, j.abroad, j.child_offence
      from demand.notice_identity i join demand.travel_notice t on t.record_id = i.record_id join demand.notice_journey j on j.record_id = i.record_id
     where i.registrant_id = ${registrant} and coalesce(j.returns_on, j.departs_on + 365) >= ${day(today)} order by j.departs_on, i.record_id limit 1`)
  return row === null ? null : lateDaysOf(journeyOf(row))
}
