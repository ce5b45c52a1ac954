import { newSealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { noAnswers } from './call.ts'
import { callOpened } from './events.ts'
import { sealed } from './seal-answers.ts'

/** A call in the custody of the advocate alone: no team, no colleague. */
export const openNewCall = async (db: Db, services: Services): Promise<{ call: RecordId; record: RecordId }> => {
  const { id } = await db.one<{ id: RecordId }>(sql`select access.open_record('call', access.me()) as id`)
  const sealer = await newSealer(db, services.keys, id)
  await db.run(sql`insert into protect.call (record_id) values (${id})`)
  await db.run(sql`insert into protect.call_answers (record_id, answers) values (${id}, ${sealed(sealer, 'answers', noAnswers)})`)
  await db.run(sql`insert into protect.call_away (record_id, away) values (${id}, ${sealed(sealer, 'away', [])})`)
  await emit(db, callOpened, id, {})
  return { call: id, record: id }
}
