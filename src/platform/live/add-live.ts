import { PassThrough } from 'node:stream'
import { z } from 'zod'
import type { Pools } from '../db/pools.ts'
import { Refusal } from '../errors/catalogue.ts'
import type { Log } from '../http/log.ts'
import type { securityHeaders } from '../http/security-headers.ts'
import { tokenFrom } from '../http/session-cookie.ts'
import type { Notices } from '../jobs/notices.ts'
import { type Hub, type Said, startHub } from './hub.ts'

type App = Parameters<typeof securityHeaders>[0]
export type LiveOptions = {
  readonly pools: Pick<Pools, 'app'>
  readonly log: Pick<Log, 'failed'>
  /** Wakes open pages at once; without, they are looked at each `everyMs`. */
  readonly notices?: Notices
  readonly everyMs?: number
  readonly leastMs?: number
  readonly heartbeatMs?: number
}

const mostRecords = 50
const mostBehind = 64 * 1024
const Asked = z.object({ record: z.union([z.uuid(), z.array(z.uuid()).max(mostRecords)]).optional() })

const memberOf = async (pool: Pools['app'], token: Buffer | null): Promise<string> => {
  const { rows } = token ? await pool.query<{ member: string | null }>('select platform.live_member($1) as member', [token]) : { rows: [] }
  const member = rows[0]?.member
  if (!member) throw new Refusal('sign-in')
  return member
}

const recordsOf = (query: unknown): string[] => {
  const asked = Asked.safeParse(query)
  if (!asked.success) throw new Refusal('bad-input', {}, ['record'])
  return [...new Set([asked.data.record ?? []].flat())]
}

/**
 * `GET /api/live?record=…&record=…`: server-sent events for a signed-in member, about the records that the page shows.
 * `open {topics}` in the order of the records asked, then the page asks once more for what it missed · `changed {topic, section}`, ask again · `no-longer-yours {topic}` · `ended {}`.
 * A record that is not there and one that is not yours are both `no-longer-yours`, at once.
 */
export const addLive = (app: App, { pools, log, notices, everyMs = 1000, leastMs = 100, heartbeatMs = 20_000 }: LiveOptions): Hub => {
  const hub = startHub({ pool: pools.app, log, everyMs, leastMs })
  const off = notices?.on(hub.wake)
  app.get('/api/live', async (request, reply) => {
    const token = tokenFrom(request, 'tl')
    const records = recordsOf(request.query)
    const member = await memberOf(pools.app, token)
    const stream = new PassThrough()
    const write = (text: string): boolean => {
      if (stream.writableLength > mostBehind) stream.destroy()
      if (stream.destroyed) return false
      stream.write(text)
      return true
    }
    const say = (what: Said, given: object) => write(`event: ${what}\ndata: ${JSON.stringify(given)}\n\n`)
    write('retry: 2000\n\n')
    const leave = hub.join({ token: token!, member, records, say, close: () => void stream.end() })
    if (!leave) throw new Refusal('too-many')
    const beat = setInterval(() => write(': still here\n\n'), heartbeatMs)
    const gone = () => {
      clearInterval(beat)
      leave()
    }
    stream.on('close', gone)
    request.raw.on('close', () => {
      gone()
      stream.destroy()
    })
    return reply.header('content-type', 'text/event-stream; charset=utf-8').header('x-accel-buffering', 'no').send(stream)
  })
  app.addHook('preClose', async () => {
    off?.()
    await hub.stop()
  })
  return hub
}
