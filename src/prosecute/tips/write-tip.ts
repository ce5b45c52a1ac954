import { newSealer, type Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { Instant } from '../../platform/values/time.ts'
import { dayOf, myUnit } from '../investigations/open-investigation.ts'
import { tipWritten } from './events.ts'
import { type Act, decideTip } from './tip.ts'

export const columns = { text: 'prosecute.tip_text.body', source: 'prosecute.tip_handler.source' } as const
export type NewTip = { readonly occurrence: string; readonly channel: string; readonly receivedOn: string; readonly done: readonly Act[]; readonly text: string; readonly privileged: boolean; readonly source?: string | undefined }

const writeSealed = async (db: Db, id: RecordId, sealer: Sealer, t: NewTip) => {
  await db.run(sql`insert into prosecute.tip_text (record_id, body) values (${id}, ${sealer.text(columns.text, t.text)})`)
  await db.run(sql`insert into prosecute.tip_handler (record_id, handler, source) values (${id}, access.me(), ${sealer.maybe(columns.source, t.source)})`)
}

/** Writes a tip down. Its writer handles it: the team reads the summary, and the text too unless it may be privileged. */
export const writeNewTip = async (db: Db, services: Services, now: Instant, t: NewTip) => {
  const { team } = await myUnit(db)
  const { id } = await db.one<{ id: RecordId }>(sql`select prosecute.open_tip(${team}, ${t.privileged}) as id`)
  const sealer = await newSealer(db, services.keys, id)
  const decided = decideTip(t.done, dayOf(now))
  await db.run(sql`
    insert into prosecute.tip_summary (record_id, occurrence, custodian, channel, received_on, done, privileged, state, because, erase_on)
    values (${id}, ${t.occurrence}, access.my_agency(), ${t.channel}, ${t.receivedOn}, ${[...t.done]}, ${t.privileged}, ${decided.state}, ${decided.because}, ${decided.eraseOn})`)
  await writeSealed(db, id, sealer, t)
  await emit(db, tipWritten, id, {})
  return { tip: id, record: id, state: decided.state, eraseOn: decided.eraseOn }
}
