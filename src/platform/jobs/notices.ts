import type { Pools } from '../db/pools.ts'
import type { Log } from '../http/log.ts'
import { pace } from './pace.ts'

/** "Something happened", to all processes, without saying what or to whom: who hears it asks under his own right. */
export type Notices = {
  /** After a commit that may have left a happening. At most one notice each `leastMs` leaves this process. */
  nudge(): void
  /** Calls `heard` at each notice of any process; the answer takes it off again. */
  on(heard: () => void): () => void
  stop(): Promise<void>
}

const channel = 'tl_happened'
const retryMs = 1000
const never = 2 ** 31 - 1

export const startNotices = ({ pool, log, leastMs = 100 }: { pool: Pools['app']; log: Pick<Log, 'failed'>; leastMs?: number }): Notices => {
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach(heard => heard())
  let stopped = false
  let leave: (() => void) | null = null
  let retry: NodeJS.Timeout | undefined
  let dirty = false
  const listen = async (): Promise<void> => {
    const client = await pool.connect()
    if (stopped) return client.release(true)
    const lost = () => {
      if (!leave) return
      leave = null
      client.release(true)
      if (!stopped) retry = setTimeout(again, retryMs)
    }
    leave = () => {
      leave = null
      client.release(true)
    }
    client.on('notification', tell)
    client.on('error', lost)
    client.on('end', lost)
    await client.query(`listen ${channel}`)
    // What was said while nobody listened.
    tell()
  }
  const again = () => {
    opening = listen().catch((error: unknown) => {
      log.failed('notices', error as Error)
      leave?.()
      if (!stopped) retry = setTimeout(again, retryMs)
    })
  }
  let opening: Promise<void> = Promise.resolve()
  again()
  const sending = pace(async () => {
    if (!dirty) return
    dirty = false
    await pool.query("select pg_notify($1, '')", [channel])
  }, { everyMs: never, leastMs, failed: error => log.failed('notices', error) })
  return {
    nudge: () => {
      dirty = true
      sending.wake()
    },
    on: heard => {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
    stop: async () => {
      stopped = true
      clearTimeout(retry)
      await sending.stop()
      await opening
      leave?.()
    },
  }
}
