import { createHmac } from 'node:crypto'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import type { Keys } from '../crypto/keys.ts'
import type { RecordId } from '../values/id.ts'
import { derived } from '../crypto/seal.ts'

// Cut so short that a bucket holds several different names: a stolen table does not say who is in it.
const tokenBytes = 3
const mostTokens = 8

/** A blind token of one part for one searcher: keyed by grantee and purpose under a root that never enters the database. */
export const blindToken = (keys: Keys, grantee: string, purpose: number, part: string): Buffer =>
  createHmac('sha256', derived(keys.root('search'), `${grantee}|${purpose}`)).update(part).digest().subarray(0, tokenBytes)

/** Posts a record's search parts to everyone who now holds its identity. Called when identity changes and when a grant of it is made. */
export const postTokens = async (db: Db, keys: Keys, record: RecordId, parts: readonly string[]): Promise<void> => {
  const searchers = await db.many<{ grantee_id: string; purpose: number }>(sql`select grantee_id, purpose from access.searchers(${record})`)
  for (const { grantee_id, purpose } of searchers) {
    const tokens = [...new Set(parts)].slice(0, mostTokens).map(part => blindToken(keys, grantee_id, purpose, part))
    await db.run(sql`select access.post(${record}, ${grantee_id}, ${purpose}, ${tokens}::bytea[])`)
  }
}

/** Candidates for any of the parts among the caller's own grants, newest first; the caller decrypts and ranks them. */
export const findByTokens = async (db: Db, keys: Keys, parts: readonly string[], most: number): Promise<RecordId[]> => {
  const { claims, purpose } = await db.one<{ claims: string[]; purpose: number }>(sql`select access.claims() as claims, access.purpose() as purpose`)
  const tokens = claims.flatMap(grantee => parts.map(part => ({ grantee, token: blindToken(keys, grantee, purpose, part) })))
  const rows = await db.many<{ record_id: RecordId }>(sql`
    select record_id, max(activity_at) as at
      from unnest(${tokens.map(t => t.grantee)}::uuid[], ${tokens.map(t => t.token)}::bytea[]) as w(grantee, token),
           lateral (select p.record_id, p.activity_at from access.posting p
                     where p.grantee_id = w.grantee and p.purpose = ${purpose} and p.token = w.token
                     order by p.activity_at desc, p.record_id desc limit ${most}) one
     group by record_id order by at desc, record_id limit ${most}`)
  return rows.map(r => r.record_id)
}
