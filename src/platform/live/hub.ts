import { randomBytes } from 'node:crypto'
import type { Pools } from '../db/pools.ts'
import { pace, type Pace } from '../jobs/pace.ts'
import type { Log } from '../http/log.ts'

export type Said = 'open' | 'changed' | 'no-longer-yours' | 'ended'
/** One browser's open stream. `say` writes an event; false when the browser does not keep up. */
export type Listener = { readonly token: Buffer; readonly member: string; readonly records: readonly string[]; readonly say: (what: Said, given: object) => boolean; readonly close: () => void }
export type HubOptions = { readonly pool: Pools['app']; readonly log: Pick<Log, 'failed'>; /** Looks at least this often, notice or not: what ends without a word (a date, a team left, a sign-out) is seen too. */ readonly everyMs: number; readonly leastMs: number }
export type Hub = {
  /** Null when the member has as many open as allowed. */
  join(listener: Listener): (() => void) | null
  readonly wake: Pace['wake']
  count(): number
  stop(): Promise<void>
}

export const mostOfMember = 6

type Open = Listener & { readonly topics: Map<string, string> }
type Look = { n: number; alive: boolean; mine: boolean; changed: string[]; seen: string }

/** A topic stands for a record in one stream only: random, so that what passes on the wire names nothing. */
const topicsOf = (records: readonly string[]) => new Map(records.map(record => [record, randomBytes(9).toString('base64url')]))

const tell = (open: Open, record: string, { alive, mine, changed }: Look): boolean => {
  const topic = open.topics.get(record)
  if (!alive || topic === undefined) return alive
  if (mine) return changed.every(section => open.say('changed', { topic, section }))
  open.topics.delete(record)
  return open.say('no-longer-yours', { topic })
}

/** All streams of this process: one question to the database, of what changed and what is still whose, for all of them. */
export const startHub = ({ pool, log, everyMs, leastMs }: HubOptions): Hub => {
  const all = new Set<Open>()
  let seen: string | null = null
  const leave = (open: Open) => {
    all.delete(open)
  }
  const look = async () => {
    const pairs = [...all].flatMap(open => (open.topics.size === 0 ? [[open, ''] as const] : [...open.topics.keys()].map(record => [open, record] as const)))
    if (pairs.length === 0) {
      seen = null
      return
    }
    const { rows } = await pool.query<Look>('select * from platform.live_look($1::bytea[], $2::uuid[], $3)', [pairs.map(([open]) => open.token), pairs.map(([, record]) => record || null), seen])
    seen = rows[0]?.seen ?? seen
    for (const row of rows) {
      const [open, record] = pairs[row.n - 1]!
      if (!all.has(open)) continue
      if (!row.alive) open.say('ended', {})
      if (tell(open, record, row)) continue
      leave(open)
      open.close()
    }
  }
  const running = pace(look, { everyMs, leastMs, failed: error => log.failed('live', error) })
  return {
    join: listener => {
      if ([...all].filter(open => open.member === listener.member).length >= mostOfMember) return null
      const open: Open = { ...listener, topics: topicsOf(listener.records) }
      all.add(open)
      open.say('open', { topics: listener.records.map(record => open.topics.get(record)) })
      running.wake()
      return () => leave(open)
    },
    wake: running.wake,
    count: () => all.size,
    stop: async () => {
      await running.stop()
      for (const open of all) open.close()
      all.clear()
    },
  }
}
