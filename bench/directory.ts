import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { seeded } from '../src/algorithms/random/rng.ts'
import { foldLetters } from '../src/platform/places/fold-name.ts'
import { keyFiles } from '../src/platform/crypto/keys.ts'
import { dbOf } from '../src/platform/db/db.ts'
import { openEmbedded } from '../src/platform/db/embedded.ts'
import { findServices, indexServices } from '../src/protect/directory/find-services.ts'
import { readFeed, storeRows } from '../src/protect/directory/import-feed.ts'
import { manyServices } from '../src/protect/directory/testing/many-services.ts'
import { queries } from '../src/protect/directory/testing/queries.ts'

const count = Number(process.argv[2] ?? 10_000)
const rng = seeded(3)
const services = manyServices(rng, count)
const byId = new Map(services.map(s => [s.id, s]))
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
const round = (n: number) => Math.round(n * 100) / 100
const at = (times: number[], share: number) => round(times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!)

const beforeIndex = cpu()
const index = indexServices(services)
const indexCpuMs = round(cpu() - beforeIndex)
const [wall, busy, recalls]: [number[], number[], number[]] = [[], [], []]
for (let round_ = 0; round_ < 5; round_++) {
  for (const [text, topic, town] of queries) {
    const [t, c] = [performance.now(), cpu()]
    const hits = findServices(index, text)
    if (round_ > 0) {
      wall.push(performance.now() - t)
      busy.push(cpu() - c)
      continue
    }
    const answers = (s: (typeof services)[number]) => s.topics.includes(topic) && (town === undefined || foldLetters(s.place).includes(foldLetters(town)))
    const there = services.filter(answers).length
    if (there > 0) recalls.push(hits.filter(h => answers(byId.get(h.id)!)).length / Math.min(10, there))
  }
}

const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-'))
const { cluster, urls, superUrl } = await openEmbedded(folder)
const owner = new pg.Client({ connectionString: superUrl })
await owner.connect()
const grantee = async (kind: string, agency: string | null) => (await owner.query<{ id: string }>('insert into access.grantee (kind, agency_id) values ($1, $2) returning id', [kind, agency])).rows[0]!.id
const line = await grantee('agency', null)
const member = await grantee('member', line)
const token = randomBytes(32)
await owner.query("insert into access.session (token_hash, member_id, agency_id, purposes, posts, expires_at) values ($1, $2, $3, array[1::smallint], '{supervisor}', now() + interval '1 hour')", [createHash('sha256').update(token).digest(), member, line])
const quoted = (cells: readonly string[]) => cells.map(c => `"${c.replaceAll('"', '""')}"`).join(',')
const text = ['Agency,Program,Description,Phone,Address,City,Province,Postal Code,Category,Languages', ...services.map((s, i) => quoted([s.organization, s.name, s.description, `204-555-01${String(i % 100).padStart(2, '0')}`, `${i} Demo Street`, s.place.slice(0, -3), s.place.slice(-2), 'R3C 0A1', s.topics[0]!.replaceAll('_', ' '), 'English; French']))].join('\n')
const keys = await keyFiles(join(folder, 'keys'))
const app = new pg.Client({ connectionString: urls.app })
await app.connect()
const run = async () => {
  const [t, c] = [performance.now(), cpu()]
  const taken = await readFeed({ name: 'bench', licence: null, text, format: 'csv', mapping: null }, '2026-11-23')
  const [t2, c2] = [performance.now(), cpu()]
  await app.query('begin')
  await app.query('select * from access.enter($1, $2)', [token, 'support'])
  const done = await storeRows(dbOf(app), keys, { name: 'bench', licence: null, hash: createHash('sha256').update(text).digest() }, taken, '2026-11-23')
  await app.query('commit')
  return { readSeconds: round((t2 - t) / 1000), readCpuSeconds: round((c2 - c) / 1000), storeSeconds: round((performance.now() - t2) / 1000), storeCpuSeconds: round((cpu() - c2) / 1000), rows: taken.rows.length, added: done.added, same: done.same }
}
const first = await run()
const again = await run()
process.stdout.write(`${JSON.stringify({ bench: 'directory', services: count, queries: queries.length, recallAt10: round(recalls.reduce((a, b) => a + b, 0) / recalls.length), indexCpuMs, searchMs: { p50: at(wall, 0.5), p95: at(wall, 0.95), cpuP95: at(busy, 0.95) }, import: first, again })}\n`)
await Promise.all([app.end(), owner.end()])
await cluster.stop()
await rm(folder, { recursive: true, force: true })
