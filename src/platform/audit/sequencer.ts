import { createHash } from 'node:crypto'
import type { Keys } from '../crypto/keys.ts'
import type { Db } from '../db/db.ts'
import type { Pools } from '../db/pools.ts'
import { sql } from '../db/sql.ts'
import type { Log } from '../http/log.ts'
import { ownTransaction } from '../jobs/own-transaction.ts'
import { pace } from '../jobs/pace.ts'
import { bodyOf, minuteOf, originOf } from './checkpoint.ts'
import { frontierOf, grow, type Hash, leafHash, type Node, rootOf } from './merkle.ts'

export type SequencerOptions = {
  /** Of the database role `log`. */
  readonly pool: Pools['log']
  readonly keys: Keys
  readonly everyMs: number
  readonly log: Pick<Log, 'failed'>
  /** Names this log in its checkpoints; unless told, after its key. */
  readonly origin?: string
}
export type Sequencer = {
  /** Numbers every line that waits and that no open transaction can still precede; how many. */
  once(): Promise<number>
  stop(): Promise<void>
}

const most = 500
// One process numbers at a time, in all processes of one database.
const turn = 0x746c6f67

/** The leaf's entry: SHA-256 of the salt (32 bytes) and the line. */
export const entryOf = (salt: Buffer, line: string): Hash => createHash('sha256').update(salt).update(line, 'utf8').digest()

const frontierAt = async (db: Db, size: number): Promise<Node[]> => {
  const places = frontierOf(size)
  const rows = await db.many<Node>(sql`select * from audit.log_nodes(${places.map(p => p.level)}::smallint[], ${places.map(p => p.place)}::bigint[])`)
  return rows.sort((a, b) => b.level - a.level)
}

type Waiting = { id: string; line: string; salt: Buffer }

const append = async (db: Db, { keys, origin }: SequencerOptions): Promise<number> => {
  const turns = await db.one<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${turn}) as mine`)
  if (!turns.mine) return 0
  const waiting = await db.many<Waiting>(sql`select * from audit.log_waiting(${most})`)
  if (waiting.length === 0) return 0
  const { size, minute } = await db.one<{ size: number; minute: Date }>(sql`select audit.log_size()::float8 as size, date_trunc('minute', now()) as minute`)
  const leaves = waiting.map(w => leafHash(entryOf(w.salt, w.line)))
  const grown = grow(size, await frontierAt(db, size), leaves)
  const root = rootOf(grown.frontier)
  const publicKey = keys.logPublicKey()
  const named = origin ?? originOf(publicKey)
  const { keyId, signature } = keys.signLog(Buffer.from(bodyOf({ origin: named, size: grown.size, root, minute: minuteOf(minute) })))
  await db.run(sql`select audit.log_append(${size}, ${waiting.map(w => w.id)}::uuid[], ${leaves}::bytea[], ${grown.made.map(n => n.level)}::smallint[], ${grown.made.map(n => n.place)}::bigint[], ${grown.made.map(n => n.hash)}::bytea[],
    ${root}, ${named}, ${keyId}, ${publicKey}, ${signature}, ${minute})`)
  return waiting.length
}

/** One portion in one transaction: a crash before its commit leaves nothing, after it everything. */
const portion = (options: SequencerOptions): Promise<number> => ownTransaction(options.pool, db => append(db, options))

/**
 * Numbers the lines of all processes into the log, each `everyMs`. Order, once given, never changes; a line of a transaction
 * that ends late comes later, none is lost. Run it in every process: one works, the others find the turn taken.
 */
export const startSequencer = (options: SequencerOptions): Sequencer => {
  let running: Promise<number> = Promise.resolve(0)
  const all = async () => {
    let total = 0
    for (let done = most; done === most; total += done) done = await portion(options)
    return total
  }
  const once = () => (running = running.catch(() => 0).then(all))
  const beat = pace(once, { everyMs: options.everyMs, failed: error => options.log.failed('log sequencer', error) })
  return {
    once,
    stop: async () => {
      await beat.stop()
      await running.catch(() => 0)
    },
  }
}
