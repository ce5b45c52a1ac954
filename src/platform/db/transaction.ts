import pg from 'pg'
import { Refusal } from '../errors/catalogue.ts'
import { type Db, dbOf } from './db.ts'
import type { Sql } from './sql.ts'

export type Caller = { readonly token: Buffer; readonly purpose: string }
export type Entered = { readonly memberId: string; readonly agencyId: string | null; readonly posts: readonly string[]; readonly steppedUpAt: Date | null }

const refusals: Readonly<Record<string, string>> = { TL401: 'sign-in', TL403: 'refused', TL404: 'missing', TL409: 'ended', TL423: 'legal-hold', TL451: 'practice.outside', '42501': 'missing', '23503': 'missing', '55P03': 'busy', '57014': 'busy', '53300': 'busy' }

/** A database's refusal as ours; its text never leaves. */
export const asRefusal = (error: unknown): unknown => {
  const code = (error as { code?: string }).code
  return code !== undefined && refusals[code] ? new Refusal(refusals[code]) : error
}

const isConflict = (error: unknown) => ['40001', '40P01'].includes((error as { code?: string }).code ?? '')

/** `commit` answers ROLLBACK when something failed before it: a lost write must never be answered 200. */
const commit = async (client: pg.PoolClient) => {
  const { command } = await client.query('commit')
  if (command !== 'COMMIT') throw new Error('the transaction was rolled back')
}

const once = async <T>(pool: pg.Pool, caller: Caller, first: Sql | null, work: (db: Db, entered: Entered, rows: Record<string, unknown>[]) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  try {
    // One round trip: begin, the claim and the first question are on the wire together.
    const asked = await Promise.allSettled([
      client.query('begin'),
      client.query({ name: 'enter', text: 'select * from access.enter($1, $2)', values: [caller.token, caller.purpose] }),
      ...(first ? [client.query(first.text, first.values as unknown[])] : []),
    ])
    for (const one of asked) if (one.status === 'rejected') throw one.reason
    const rows = asked.map(one => (one as PromiseFulfilledResult<pg.QueryResult>).value.rows)
    const e = rows[1]![0] as { member_id: string; agency_id: string | null; posts: string[]; stepped_up_at: Date | null }
    const result = await work(dbOf(client), { memberId: e.member_id, agencyId: e.agency_id, posts: e.posts, steppedUpAt: e.stepped_up_at }, rows[2] ?? [])
    await commit(client)
    client.release()
    return result
  } catch (error) {
    await client.query('rollback').then(() => client.release(), () => client.release(true))
    throw error
  }
}

/**
 * Runs `work` as the caller, for one purpose. Deadlocks and serialization failures are tried again, up to 5 times.
 * `first` is asked in the same round trip as `begin`.
 */
export const within = async <T>(pool: pg.Pool, caller: Caller, first: Sql | null, work: (db: Db, entered: Entered, rows: Record<string, unknown>[]) => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(pool, caller, first, work)
    } catch (error) {
      if (!isConflict(error) || attempt === 5) throw asRefusal(error)
    }
  }
}
