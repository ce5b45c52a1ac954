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
const members = await Promise.all(Array.from({ length: callers }, async () => {
  const [id, token] = [await grantee('member', line), randomBytes(32)]
  await owner.query("insert into access.session (token_hash, member_id, agency_id, purposes, posts, expires_at) values ($1, $2, $3, array[1::smallint], '{advocate}', now() + interval '1 hour')", [createHash('sha256').update(token).digest(), id, line])
  return { id, token }
}))
// Houses of ten rooms, taken in turn: nobody's line is at one door.
const services = (await owner.query<{ service_id: string }>('insert into protect.room_keeping (service_id, agency_id, counted_at) select gen_random_uuid(), $1, now() from generate_series(1, $2) returning service_id', [shelter, Math.ceil(callers * perCaller / 10)])).rows.map(r => r.service_id)
const rooms = (await owner.query<{ id: string }>("insert into protect.room (service_id, label, adults, children) select s, g::text, 1, 0 from generate_series(1, 10) g, unnest($1::uuid[]) s returning id", [services])).rows.map(r => r.id)

// Each caller a record of its own, open before the clock starts: nobody holds a hundred rooms.
const lines = await Promise.all(members.map(async ({ id: member, token }) => {
  const client = new pg.Client({ connectionString: urls.app })
  await client.connect()
  const records: string[] = []
  for (let i = 0; i < perCaller; i++) {
    await client.query('begin')
    await client.query('select * from access.enter($1, $2)', [token, 'support'])
    records.push((await client.query<{ id: string }>("select access.open_record('case', $1) as id", [member])).rows[0]!.id)
    await client.query('commit')
  }
  return { client, token, records }
}))

const began = performance.now()
const counts = await Promise.all(lines.map(async ({ client, token, records }, c) => {
  let held = 0
  // As the application does it: the blind check, the hold with what happened to its record, and its line in the log, in one transaction.
  for (const [i, record] of records.entries()) {
    const [, , found] = await Promise.all([
      client.query('begin'), client.query({ name: 'enter', text: 'select * from access.enter($1, $2)', values: [token, 'support'] }),
      client.query({ name: 'hold', text: "select hold_id from protect.hold_room($1, 1, 0, '{}', 'tonight', $2)", values: [rooms[c * perCaller + i], record] }),
      client.query({ name: 'log', text: "select audit.write('hold.asked', 'written', $1, 1, '{}')", values: [record] }), client.query('commit'),
    ])
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
