import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { placeLabelOf } from '../../platform/places/public.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { Instant } from '../../platform/values/time.ts'
import { readAlerts } from './alerts.ts'
import { minutesUntil } from './emergency.ts'

type Summary = { number: string; adults: number; children: number; pets: string[]; language: string }
type Contact = { channel: string; hours: string; number: Buffer | null; wording: Buffer | null }

/** Safety, contact and medical alerts: row security gives nothing else under this purpose. */
export const readOpenedCase = async (db: Db, record: RecordId, sealer: Sealer, now: Instant) => {
  const s = await db.one<Summary>(sql`select number, adults, children, pets, language from protect.case_summary where record_id = ${record}`)
  const c = await db.find<Contact>(sql`select channel, hours, number, wording from protect.case_contact where record_id = ${record}`)
  const away = await db.many<{ place: string; km: number }>(sql`select place, km from protect.case_away where record_id = ${record} order by at, id limit 50`)
  const { until } = await db.one<{ until: Date }>(sql`select max(upper(valid)) as until from access.grant where record_id = ${record}`)
  return {
    ...s, until: until.toISOString(), minutesLeft: minutesUntil(until.getTime(), now),
    contact: c ? { channel: c.channel, hours: c.hours, number: sealer.openMaybe('protect.case_contact.number', c.number), wording: sealer.openMaybe('protect.case_contact.wording', c.wording) } : null,
    away: away.map(a => ({ label: placeLabelOf(a.place), km: a.km })),
    alerts: await readAlerts(db, record, sealer),
  }
}
