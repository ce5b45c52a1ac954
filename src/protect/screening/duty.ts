import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import { dutyToReport, findJurisdiction } from '../../law/duty-to-report/duty-to-report.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'

export type Duty = { readonly said: Said; readonly cite: Said | null; readonly confidence: 'official' | 'secondary' | 'unverified'; readonly read: PlainDate | null }

const placeUnknown: Said = {
  en: 'If you tell me that a child is being hurt, the law may make me report it. You may stop here. Which law depends on the place; it is not known here.',
  fr: 'Si vous me dites qu’on fait du mal à un enfant, la loi peut m’obliger à le signaler. Vous pouvez arrêter ici. La loi dépend du lieu, qui n’est pas connu ici.',
}

export const dutyIn = (place: string | null): Duty => {
  const jurisdiction = findJurisdiction(place ?? '')
  if (jurisdiction === null) return { said: placeUnknown, cite: null, confidence: 'unverified', read: null }
  const { before, cite, confidence, read } = dutyToReport(jurisdiction)
  return { said: before, cite, confidence, read }
}

/** Of the place of the case; else of the agency that asks. */
export const dutyFor = async (db: Db, record: RecordId): Promise<Duty> => {
  const row = await db.find<{ place: string | null }>(sql`
    select coalesce((select s.region from protect.case_summary s where s.record_id = ${record}), (select a.province from accounts.agency a where a.id = access.my_agency())) as place`)
  return dutyIn(row?.place ?? null)
}
