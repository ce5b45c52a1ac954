import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { bytesOf } from './reader.ts'
import { type Bytes, fromText } from './sealed/bytes.ts'
import { openSealed, type Reader } from './sealed/sealed-to.ts'

type Opener = { readonly id: string; readonly seed: Bytes }
type Row = { key_id: string; custodian_key: string; wrapped: Buffer }

/**
 * The private halves of the caller's agency, unwrapped for this request alone. This is the limit of "end to end":
 * a report is closed to the server until a member who holds it asks, and then it is open in the memory of that request.
 */
export const openersOf = async (db: Db, keys: Keys, record: RecordId): Promise<Opener[]> =>
  Promise.all((await db.many<Row>(sql`select key_id, custodian_key, wrapped from prevent.report_openers(${record})`)).map(async r => ({ id: r.key_id, seed: bytesOf(await keys.unwrap(r.custodian_key, r.wrapped)) })))

/** The text, or null where none of these keys is among its readers. */
export const opened = async (openers: readonly Opener[], envelope: string, place: string): Promise<string | null> => {
  const sealed = fromText(envelope)
  if (sealed === null) return null
  for (const opener of openers) {
    const text = await openSealed(opener, sealed, place)
    if (text !== null) return text
  }
  return null
}

/** Whoever holds the report now, with the key that the next message is sealed to. */
export const hearersOf = async (db: Db, record: RecordId): Promise<Reader[]> =>
  (await db.many<{ key_id: string; public_key: Buffer }>(sql`select key_id, public_key from prevent.report_hears(${record})`)).map(r => ({ id: r.key_id, key: bytesOf(r.public_key) }))
