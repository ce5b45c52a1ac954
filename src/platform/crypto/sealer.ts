import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { fail } from '../errors/catalogue.ts'
import type { RecordId } from '../values/id.ts'
import type { Keys } from './keys.ts'
import { seal, unseal } from './seal.ts'

/** Seals and opens the typed values of one record. `column` is `schema.table.column`. */
export type Sealer = {
  text(column: string, value: string): Buffer
  maybe(column: string, value: string | null | undefined): Buffer | null
  open(column: string, sealed: Buffer): string
  openMaybe(column: string, sealed: Buffer | null): string | null
  /** Bytes under a place of the caller's own, which the record is added to. */
  bytes(place: string, value: Buffer): Buffer
  openBytes(place: string, sealed: Buffer): Buffer
}

const place = (column: string, record: RecordId) => `${column}|${record}`

const sealerOf = (record: RecordId, key: Buffer): Sealer => {
  const text = (column: string, value: string) => seal(key, place(column, record), Buffer.from(value, 'utf8'))
  const open = (column: string, sealed: Buffer) => unseal(key, place(column, record), sealed).toString('utf8')
  return {
    text,
    open,
    bytes: (within, value) => seal(key, place(within, record), value),
    openBytes: (within, sealed) => unseal(key, place(within, record), sealed),
    maybe: (column, value) => (value == null || value === '' ? null : text(column, value)),
    openMaybe: (column, sealed) => (sealed === null ? null : open(column, sealed)),
  }
}

type KeyRow = { custodian_key: string; wrapped: Buffer }

/** The sealer of a record that the caller holds a grant to; an erased record has none. */
export const sealerFor = async (db: Db, keys: Keys, record: RecordId): Promise<Sealer> => {
  const row = await db.find<KeyRow>(sql`select custodian_key, wrapped from access.record_key where record_id = ${record}`)
  return row ? sealerOf(record, await keys.unwrap(row.custodian_key, row.wrapped)) : fail('missing')
}

/** Sealers of a page of records, in one question. */
export const sealersFor = async (db: Db, keys: Keys, records: readonly RecordId[]): Promise<Map<RecordId, Sealer>> => {
  const rows = await db.many<KeyRow & { record_id: RecordId }>(sql`select record_id, custodian_key, wrapped from access.record_key where record_id = any (${[...records]}::uuid[])`)
  const opened = await Promise.all(rows.map(async row => [row.record_id, sealerOf(row.record_id, await keys.unwrap(row.custodian_key, row.wrapped))] as const))
  return new Map(opened)
}

/** Makes a new record's key, in the transaction that opens the record. */
export const newSealer = async (db: Db, keys: Keys, record: RecordId): Promise<Sealer> => {
  const { custodian } = await db.one<{ custodian: string }>(sql`select custodian from access.record where id = ${record}`)
  const { key, custodianKey, wrapped } = await keys.newRecordKey(custodian)
  await db.run(sql`select access.keep_key(${record}, ${custodianKey}, ${wrapped})`)
  return sealerOf(record, key)
}

/** Wraps a record's key for the agency named, so that no other's key opens it; what it sealed stays as it is. For whoever keeps the record in that moment. */
export const rewrapFor = async (db: Db, keys: Keys, record: RecordId, custodian: string): Promise<void> => {
  const row = await db.one<KeyRow>(sql`select custodian_key, wrapped from access.record_key where record_id = ${record}`)
  const anew = await keys.wrap(custodian, await keys.unwrap(row.custodian_key, row.wrapped))
  await db.run(sql`select access.rewrap_key(${record}, ${anew.custodianKey}, ${anew.wrapped})`)
}
