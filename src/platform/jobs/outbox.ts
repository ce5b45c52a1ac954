import type { Pools } from '../db/pools.ts'
import { sql } from '../db/sql.ts'
import type { Happening, Reaction } from '../events/reaction.ts'
import type { Log } from '../http/log.ts'
import type { Services } from '../slices/services.ts'
import type { RecordId } from '../values/id.ts'
import type { Notices } from './notices.ts'
import { ownTransaction } from './own-transaction.ts'
import { pace } from './pace.ts'

export type OutboxOptions = {
  /** Of the database role `worker`. */
  readonly pool: Pools['app']
  readonly reactions: readonly Reaction[]
  readonly services: Services
  readonly everyMs: number
  readonly log: Pick<Log, 'failed'>
  /** Wakes the runner at once; without, it looks each `everyMs`. */
  readonly notices?: Notices
  /** Reactions run side by side. */
  readonly lanes?: number
  /** Wait before the second try; four times as long before each one after. */
  readonly firstRetryMs?: number
}
export type Outbox = {
  /** Until nothing waits but what is to be tried later. */
  drain(): Promise<void>
  stop(): Promise<void>
}

type Taken = { id: string; name: string; tries: number; event: string; record_id: RecordId | null; says: Happening['says'] }
const portion = 200
const drainSteps = 1500
const stepMs = 20

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? (error instanceof Error ? error.name : 'unknown')

const unique = (reactions: readonly Reaction[]): Map<string, Reaction> => {
  const named = new Map(reactions.map(r => [r.name, r]))
  if (named.size < reactions.length) throw new Error(`two reactions of one name: ${reactions.map(r => r.name).filter((name, i, all) => all.indexOf(name) < i).join(', ')}`)
  return named
}

/** One try. What the reaction writes and that it is done are one commit: a crash before it leaves neither, after it both. */
const attempt = async ({ pool, services, log }: OutboxOptions, reaction: Reaction, taken: Taken): Promise<void> => {
  const happening: Happening = { id: taken.id, event: taken.event, record: taken.record_id, says: taken.says }
  try {
    await ownTransaction(pool, async worker => {
      const { mine } = await worker.one<{ mine: boolean }>(sql`select platform.due_hold(${taken.id}, ${taken.name}, ${taken.tries}) as mine`)
      if (!mine) return
      await reaction.run({ happening, worker, services })
      await worker.run(sql`select platform.due_done(${taken.id}, ${taken.name})`)
    })
  } catch (error) {
    log.failed(`reaction ${taken.name}`, error as Error)
    await pool.query('select platform.due_failed($1, $2, $3, $4)', [taken.id, taken.name, taken.tries, codeOf(error)])
  }
}

/**
 * Runs the reactions of all slices after the commit of what they react to, each once for each happening; a failed one again after
 * 1, 4, 16 and 64 s, then it is dead and shown to the administrator. Run it in every process: rows are taken by lock.
 */
export const startOutbox = (options: OutboxOptions): Outbox => {
  const { pool, reactions, everyMs, log, notices, lanes = 2, firstRetryMs = 1000 } = options
  const named = unique(reactions)
  const names = [...named.keys()]
  let stopped = false
  const ask = async <T>(text: string, values: unknown[]): Promise<T[]> => (await pool.query(text, values)).rows as T[]
  const spread = async () => {
    for (let n = portion; n === portion; ) n = (await ask<{ n: number }>('select platform.due_happenings($1, $2, $3) as n', [reactions.map(r => r.to), names, portion]))[0]!.n
  }
  const lane = async () => {
    while (!stopped) {
      const [taken] = await ask<Taken>("select * from platform.due_reaction($1, $2 * interval '1 ms')", [names, firstRetryMs])
      if (!taken) return
      await attempt(options, named.get(taken.name)!, taken)
    }
  }
  const work = async () => {
    await spread()
    if (names.length > 0) await Promise.all(Array.from({ length: lanes }, lane))
  }
  let last: Promise<void> = Promise.resolve()
  const inTurn = () => (last = last.catch(() => {}).then(work))
  const running = pace(inTurn, { everyMs, leastMs: 10, failed: error => log.failed('outbox', error) })
  const off = notices?.on(running.wake)
  return {
    drain: async () => {
      for (let step = 0; step < drainSteps; step++) {
        await inTurn()
        const [waiting] = await ask<{ n: number }>('select platform.due_waiting($1) as n', [names])
        if (waiting!.n === 0) return
        await new Promise(resolve => setTimeout(resolve, stepMs))
      }
      throw new Error('happenings still wait: a transaction is open, or a reaction is held elsewhere')
    },
    stop: async () => {
      stopped = true
      off?.()
      await running.stop()
    },
  }
}
