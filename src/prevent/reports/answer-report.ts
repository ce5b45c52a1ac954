import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { hearersOf } from './openers.ts'
import { columns, places } from './record-seal.ts'
import { fromText, toText } from './sealed/bytes.ts'
import { herId, sealTo } from './sealed/sealed-to.ts'

/** Sealed to her receipt's key and to those who hold the report: the database alone opens it for nobody. */
export const answerReport = async (db: Db, record: RecordId, sealer: Sealer, text: string, on: PlainDate): Promise<{ n: number }> => {
  const { answer_to } = await db.one<{ answer_to: Buffer }>(sql`select answer_to from prevent.report_summary where record_id = ${record}`)
  const hers = fromText(sealer.open(columns.answerTo, answer_to)) ?? fail('missing')
  const body = await sealTo([{ id: herId, key: hers }, ...(await hearersOf(db, record))], text, places.reply)
  return db.one<{ n: number }>(sql`select prevent.report_reply(${record}, ${sealer.text(columns.reply, toText(body))}, ${on}) as n`)
}
