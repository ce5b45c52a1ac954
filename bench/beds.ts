import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbedded } from '../src/platform/db/embedded.ts'

const callers = Number(process.argv[2] ?? 16)
const perCaller = Number(process.argv[3] ?? 150)
const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-'))
const { cluster, urls, superUrl } = await openEmbedded(folder)
const owner = new pg.Client({ connectionString: superUrl })
await owner.connect()
const grantee = async (kind: string, agency: string | null) => (await owner.query<{ id: string }>('insert into access.grantee (kind, agency_id) values ($1, $2) returning id', [kind, agency])).rows[0]!.id
const [line, shelter] = [await grantee('agency', null), await grantee('agency', null)]
const member = await grantee('member', line)
const token = randomBytes(32)
await owner.query("insert into access.session (token_hash, member_id, agency_id, purposes, posts, expires_at) values ($1, $2, $3, array[1::smallint], '{advocate}', now() + interval '1 hour')", [createHash('sha256').update(token).digest(), member, line])
const service = (await owner.query<{ service_id: string }>('insert into protect.room_keeping (service_id, agency_id, counted_at) values (gen_random_uuid(), $1, now()) returning service_id', [shelter])).rows[0]!.service_id
const rooms = (await owner.query<{ id: string }>("insert into protect.room (service_id, label, adults, children) select $1, g::text, 1, 0 from generate_series(1, $2) g returning id", [service, callers * perCaller])).rows.map(r => r.id)

const began = performance.now()
const counts = await Promise.all(Array.from({ length: callers }, async (_, c) => {
  const client = new pg.Client({ connectionString: urls.app })
  await client.connect()
  let held = 0
  for (let i = 0; i < perCaller; i++) {
    const [, , found] = await Promise.all([client.query('begin'), client.query({ name: 'enter', text: 'select * from access.enter($1, $2)', values: [token, 'support'] }), client.query({ name: 'hold', text: "select hold_id from protect.hold_room($1, 1, 0, '{}', 'tonight', null)", values: [rooms[c * perCaller + i]] }), client.query('commit')])
    held += found.rows.length
  }
  await client.end()
  return held
}))
const seconds = (performance.now() - began) / 1000
const holds = counts.reduce((a, b) => a + b, 0)
process.stdout.write(`${JSON.stringify({ bench: 'beds', callers, holds, seconds: Number(seconds.toFixed(2)), holdsPerSecond: Math.round(holds / seconds) })}\n`)
await owner.end()
await cluster.stop()
await rm(folder, { recursive: true, force: true })
