import { type Db, dbOf } from '../db/db.ts'
import type { Pools } from '../db/pools.ts'

const ignore = () => {}

/** A transaction of a role that has no session (`worker`, `log`). A connection that breaks fails the work, never the process. */
export const ownTransaction = async <T>(pool: Pools['app'], work: (db: Db) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  client.on('error', ignore)
  try {
    await client.query('begin isolation level read committed')
    const result = await work(dbOf(client))
    // `commit` answers ROLLBACK when something failed before it.
    const { command } = await client.query('commit')
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back')
    client.off('error', ignore)
    client.release()
    return result
  } catch (error) {
    await client.query('rollback').then(() => {
      client.off('error', ignore)
      client.release()
    }, () => client.release(true))
    throw error
  }
}
