import type { Pools } from '../db/pools.ts'
import type { Db, Row } from '../db/db.ts'
import { sql, type Sql } from '../db/sql.ts'
import type { Log } from '../http/log.ts'
import type { Services } from '../slices/services.ts'
import { ownTransaction } from './own-transaction.ts'
import { pace } from './pace.ts'

export type Every = `${number} s` | `${number} min` | `${number} h`
/** A named gate function that returns ids and instants only, and what is done for each row. It wakes; the clock itself is computed. */
export type Steward<R extends Row = Row> = {
  readonly name: string
  readonly every: Every
  /** One question of a function `….due_…`. */
  readonly sql: Sql
  /** Columns that come back, all of them. */
  readonly reveals: readonly (keyof R & string)[]
  /** In one transaction with its row, as role `worker`; a failure undoes its row alone, which comes back at the next turn. */
  readonly then: (given: { readonly row: R; readonly worker: Db; readonly services: Services }) => Promise<void>
}

const asks = /^\s*select [\w*, ]+ from [a-z_]+\.due_[a-z_]+\([^;]*\)\s*$/

export const steward = <R extends Row>(name: string, s: Omit<Steward<R>, 'name'>): Steward => {
  if (!asks.test(s.sql.sql)) throw new Error(`steward ${name} asks something other than one function named due_…`)
  return { name, ...s } as unknown as Steward
}

const units = { s: 1000, min: 60_000, h: 3_600_000 } as const
export const msOf = (every: Every): number => {
  const [n, unit] = every.split(' ') as [string, keyof typeof units]
  return Number(n) * units[unit]
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const plain = (value: unknown) => value === null || value instanceof Date || (typeof value === 'string' && uuid.test(value))

const check = ({ name, reveals }: Steward, row: Row) => {
  const columns = Object.keys(row)
  if (columns.length !== reveals.length || !columns.every(c => reveals.includes(c) && plain(row[c]))) throw new Error(`steward ${name} reveals more than ids and instants, or other columns than it says`)
}

export type StewardOptions = { readonly pool: Pools['app']; readonly stewards: readonly Steward[]; readonly services: Services; readonly log: Pick<Log, 'failed'>; /** After a turn that did something. */ readonly after?: () => void }
export type Stewards = {
  /** A turn of every steward, or of one, whatever its interval. Rows done. */
  once(name?: string): Promise<number>
  stop(): Promise<void>
}

const eachRow = async (worker: Db, s: Steward, { services, log }: StewardOptions): Promise<number> => {
  let done = 0
  for (const row of await worker.many(s.sql)) {
    check(s, row)
    await worker.run(sql`savepoint one`)
    try {
      await s.then({ row, worker, services })
      await worker.run(sql`release savepoint one`)
      done++
    } catch (error) {
      await worker.run(sql`rollback to savepoint one`)
      log.failed(`steward ${s.name}`, error as Error)
    }
  }
  return done
}

const turn = async (options: StewardOptions, s: Steward, everyMs: number): Promise<number> => {
  const done = await ownTransaction(options.pool, async worker => {
    const { mine } = await worker.one<{ mine: boolean }>(sql`select platform.due_turn(${s.name}, ${everyMs} * interval '1 ms') as mine`)
    return mine ? eachRow(worker, s, options) : 0
  })
  if (done > 0) options.after?.()
  return done
}

/** Each steward at its interval, in one process at a time. Run it in every process. */
export const startStewards = (options: StewardOptions): Stewards => {
  const names = options.stewards.map(s => s.name)
  if (new Set(names).size < names.length) throw new Error('two stewards of one name')
  // A tenth less, so that a timer a little early is not put off for a whole interval.
  const paces = options.stewards.map(s => pace(() => turn(options, s, msOf(s.every) * 0.9), { everyMs: msOf(s.every), failed: error => options.log.failed(`steward ${s.name}`, error) }))
  return {
    once: async name => {
      let done = 0
      for (const s of options.stewards) if (name === undefined || s.name === name) done += await turn(options, s, 0)
      return done
    },
    stop: async () => void (await Promise.all(paces.map(p => p.stop()))),
  }
}
