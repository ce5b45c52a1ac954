import type { Pool } from '../../platform/db/pools.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Bytes } from './sealed/bytes.ts'
import { publicKeyOf } from './sealed/hpke.ts'
import type { Reader } from './sealed/sealed-to.ts'

export type Door = Pick<Pool, 'query'>
/** An agency that receives reports: who it is, for the page, and the live key that words are sealed to. */
export type NamedReader = Reader & { readonly agency: string; readonly name: string; readonly kind: string; readonly province: string | null }

type Row = { key_id: string; agency_id: string; name: string; kind: string; province: string | null; public_key: Buffer }
export const bytesOf = (buffer: Uint8Array): Bytes => new Uint8Array(buffer)

export const namedReaders = async (door: Door): Promise<NamedReader[]> =>
  (await door.query<Row>('select * from prevent.door_report_readers()')).rows.map(r => ({ id: r.key_id, key: bytesOf(r.public_key), agency: r.agency_id, name: r.name, kind: r.kind, province: r.province }))

/** A new key pair of an agency; its private half leaves only wrapped under the agency's own key. */
export const newReportKey = async (keys: Keys, agency: string): Promise<{ publicKey: Bytes; custodianKey: string; wrapped: Buffer }> => {
  const seed = crypto.getRandomValues(new Uint8Array(32))
  const { custodianKey, wrapped } = await keys.wrap(agency, Buffer.from(seed))
  return { publicKey: await publicKeyOf(seed), custodianKey, wrapped }
}
