import { createHmac } from 'node:crypto'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'

const tokenBytes = 16

/** A keyed token of someone: name without accents, case or spaces, and a day of birth where known. The key never enters the database. */
export const contactToken = (keys: Keys, name: string, born: string | null): Buffer =>
  createHmac('sha256', keys.root('no-contact')).update(`${name.normalize('NFD').replace(/[^\p{L}]/gu, '').toLowerCase()}|${born ?? ''}`).digest().subarray(0, tokenBytes)

/** Who someone is, or whom she must not meet; replaces what was there. For whoever keeps the record's safety. */
export const setNoContact = async (db: Db, record: RecordId, side: 'is' | 'must-not-meet', tokens: readonly Buffer[]): Promise<void> => {
  await db.run(sql`select protect.set_no_contact(${record}, ${side}, ${[...tokens]}::bytea[])`)
}

/** Blind: true when this service is not for this record. Ask before anything is offered; the answer has no reason. */
export const notThisOne = async (db: Db, record: RecordId, service: string): Promise<boolean> =>
  (await db.one<{ no: boolean }>(sql`select protect.not_this_one(${record}, ${service}) as no`)).no
