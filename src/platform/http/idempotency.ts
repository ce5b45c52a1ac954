import { createHash, createHmac } from 'node:crypto'
import type { Keys } from '../crypto/keys.ts'
import { derived, seal, unseal } from '../crypto/seal.ts'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { fail } from '../errors/catalogue.ts'
import type { Request } from './check.ts'
import type { AnyEndpoint } from './endpoint.ts'

type Kept = { fresh: boolean; same: boolean; status: number | null; answer: Buffer | null }
const place = 'idempotency'
/** Under a key of the asker's own session: nobody else can read the answers that are kept for a repeat. */
const keyOf = (keys: Keys, request: Request) => derived(keys.root('idempotency'), createHash('sha256').update(request.token).digest('hex'))

/** Keyed too: what was typed may be short enough to guess. */
const hashOf = (keys: Keys, request: Request) => createHmac('sha256', keyOf(keys, request)).update(JSON.stringify([request.params, request.given])).digest()

/** The first answer to this key, when it was asked before; null when this is the first time. */
export const answeredBefore = async <T>(db: Db, keys: Keys, e: AnyEndpoint, request: Request): Promise<T | null> => {
  if (request.key === null || request.key.length < 8 || request.key.length > 80) return fail('key-needed')
  const kept = await db.one<Kept>(sql`select * from platform.first_time(${request.key}, ${e.route}, ${hashOf(keys, request)})`)
  if (!kept.same) return fail('key-reused')
  if (kept.fresh) return null
  return kept.answer ? (JSON.parse(unseal(keyOf(keys, request), place, kept.answer).toString()) as T) : fail('busy')
}

export const keepAnswer = async (db: Db, keys: Keys, request: Request, answered: unknown): Promise<void> => {
  await db.run(sql`select platform.answered(${request.key}, ${200}, ${seal(keyOf(keys, request), place, Buffer.from(JSON.stringify(answered)))})`)
}
