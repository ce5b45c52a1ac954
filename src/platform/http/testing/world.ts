import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { day } from '../../../algorithms/calendars/day.ts'
import { seeded } from '../../../algorithms/random/rng.ts'
import { writeAgencies } from '../../../demo/agencies-write.ts'
import { seedOrder } from '../../../demo/seed-order.ts'
import { keyFiles } from '../../crypto/keys.ts'
import { openPools, type Pools } from '../../db/pools.ts'
import type { TestDatabase } from '../../db/testing/database.ts'
import { demoGateway } from '../../notify/gateway.ts'
import type { Slice } from '../../slices/contract.ts'
import type { Services } from '../../slices/services.ts'
import { loadSlices } from '../../slices/walk.ts'
import { instant, type Instant } from '../../values/time.ts'
import { type Endpoint, methodOf, pathOf } from '../endpoint.ts'
import { logger } from '../log.ts'
import { buildServer } from '../server.ts'

export type Reply<O> = { readonly status: number; readonly body: O; readonly can: readonly string[]; readonly code: string | null; readonly raw: string }
type Sent = { params?: Record<string, string>; input?: Record<string, unknown>; key?: string; version?: number }
export type Actor = { readonly id: string; ask<I, O>(endpoint: Endpoint<I, O>, given?: Sent): Promise<Reply<O>>; readonly cookie: string }
export type World = {
  readonly server: FastifyInstance
  readonly pools: Pools
  readonly services: Services
  readonly slices: readonly Slice[]
  /** `agency:…`, `team:…`, `member:…` of src/demo/agencies.ts, and whatever slices' demos add. */
  readonly ids: Map<string, string>
  /** A superuser's connection: to look, never to do what a person would do. */
  readonly owner: pg.Client
  /** A signed-in demo member by key (`ines`), with all purposes of the member. */
  as(key: string): Promise<Actor>
  /** A person signed in to her own page; `second` opens what lies behind the second secret. */
  asPerson(id: string, options?: { second: boolean }): Promise<Actor>
  close(): Promise<void>
}

const pathWith = (path: string, params: Record<string, string>) => path.replace(/:([a-zA-Z]+)/g, (_, name: string) => params[name] ?? 'none')

const actorOf = (server: FastifyInstance, id: string, cookie: string): Actor => ({
  id,
  cookie,
  ask: async (endpoint, { params = {}, input = {}, key = randomBytes(8).toString('hex'), version } = {}) => {
    const get = methodOf(endpoint) === 'GET'
    const query = get ? `?${new URLSearchParams(input as Record<string, string>)}` : ''
    const answer = await server.inject({
      method: methodOf(endpoint), url: `/api${pathWith(pathOf(endpoint), params)}${query}`,
      headers: { cookie, ...(get ? {} : { 'content-type': 'application/json', 'idempotency-key': key }), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      ...(get ? {} : { payload: JSON.stringify(input) }),
    })
    const json = JSON.parse(answer.body) as { data?: unknown; can?: string[]; code?: string }
    const body = get && answer.statusCode === 200 ? json.data : json
    return { status: answer.statusCode, body: body as never, can: json.can ?? [], code: answer.statusCode === 200 ? null : (json.code ?? null), raw: answer.body }
  },
})

/**
 * A small country on this file's database, behind the real HTTP handlers as the application role:
 * `const db = testDatabase(); let w: World; beforeAll(async () => { w = await world(db) }); afterAll(() => w.close())`.
 * `demo` names slices whose demo content is written; `now` sets the application's clock.
 */
export const world = async (db: TestDatabase, { demo = [], now }: { demo?: readonly string[]; now?: Instant } = {}): Promise<World> => {
  const slices = await loadSlices()
  const keys = await keyFiles(await mkdtemp(join(tmpdir(), 'throughline-keys-')))
  const services: Services = { keys, gateway: demoGateway(), demo: true, slices: () => slices }
  const pools = openPools({ app: db.url('app'), door: db.url('door'), log: db.url('log'), worker: db.url('worker') })
  const owner = await db.as('postgres')
  const ids = new Map<string, string>()
  await writeAgencies(owner, 'none', ids)
  const today = day(new Date(now ?? Date.UTC(2026, 10, 23)).toISOString().slice(0, 10))
  for (const slice of seedOrder(slices).filter(s => demo.includes(s.name))) await slice.demo!.write({ client: owner, rng: seeded(1), today, people: 0, keys, ids })
  const clock = { now: () => now ?? instant(performance.timeOrigin + performance.now()) }
  const server = await buildServer({ slices, pools, services, clock, secure: false, publicPerMinute: 100_000, log: logger(line => process.env['SHOW_LOG'] && process.stderr.write(line)) })
  const session = async (columns: string, values: unknown[]) => {
    const token = randomBytes(32)
    await owner.query(`insert into access.session (token_hash, expires_at, ${columns}`, [createHash('sha256').update(token).digest(), ...values])
    return token.toString('base64url')
  }
  return {
    server, pools, services, slices, ids, owner,
    as: async key => {
      const id = ids.get(`member:${key}`)!
      const token = await session('member_id, agency_id, purposes, posts) select $1, now() + interval \'1 hour\', id, agency_id, purposes, posts from accounts.member where id = $2', [id])
      return actorOf(server, id, `tl=${token}`)
    },
    asPerson: async (id, { second = false } = { second: false }) => {
      const token = await session("member_id, purposes, posts, stepped_up_at) values ($1, now() + interval '1 hour', $2, array[(select c.id from access.purpose_code c where c.name = 'own')], array['person'], $3)", [id, second ? new Date() : null])
      return actorOf(server, id, `my=${token}`)
    },
    close: async () => {
      await server.close()
      await pools.end()
    },
  }
}
