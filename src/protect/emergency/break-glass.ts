import { randomUUID } from 'node:crypto'
import { maskOf } from '../../platform/access/kind.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { caseKind } from '../cases/kinds.ts'
import { plainNumber, type ReasonCode } from './emergency.ts'
import { openedInEmergency } from './events.ts'
import { hashOfNumber, sealReason } from './seal-reason.ts'

export type Asked = { readonly number: string; readonly reasonCode: ReasonCode; readonly reason: string; readonly second?: string | undefined; readonly present: boolean }

/** Nothing is looked up: an ask for a file that is not there is kept as any other. */
export const askToOpen = async (db: Db, keys: Keys, a: Asked): Promise<{ ask: string }> => {
  const ask = randomUUID()
  const { state } = await db.one<{ state: string }>(sql`select protect.ask_glass(${ask}, ${a.second ?? null}, ${hashOfNumber(keys, a.number)}, ${a.reasonCode}, ${sealReason(keys, ask, a.reason)}, ${a.present}) as state`)
  return state === 'asked' ? { ask } : fail(`emergency.${state}`)
}

const opened = maskOf(caseKind, ['summary', 'contact', 'safety', 'alerts'])

/** Opens for 30 minutes what was asked; the custodian's event and the line that she reads are written with it. */
export const openAsked = async (db: Db, keys: Keys, given: { ask: string; number: string }): Promise<{ case: RecordId | null }> => {
  const { state, record } = await db.one<{ state: string; record: RecordId | null }>(sql`select state, record from protect.use_glass(${given.ask}, ${plainNumber(given.number)}, ${hashOfNumber(keys, given.number)})`)
  if (state === 'unconfirmed' || state === 'other-number') return fail(`emergency.${state}`)
  if (record === null) return { case: null }
  const { code } = await db.one<{ code: string }>(sql`select reason_code as code from protect.glass_desk() where id = ${given.ask}`)
  await emit(db, openedInEmergency, record, { reason: code })
  await db.run(sql`select audit.write('emergency.opened', 'opened', ${record}, ${opened}, ${JSON.stringify({ ask: given.ask, reasonCode: code })})`)
  return { case: record }
}
