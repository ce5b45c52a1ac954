import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { seedCountry } from '../src/demo/seed.ts'
import { troubles } from '../src/demo/people/checks.ts'
import { keyFiles } from '../src/platform/crypto/keys.ts'
import { openEmbedded } from '../src/platform/db/embedded.ts'
import { loadSlices } from '../src/platform/slices/walk.ts'

// Seconds to write the demo country at a size, in a folder of its own, and whether what was written holds together.
const people = Number(process.argv[2] ?? 100_000)
if (!Number.isInteger(people) || people < 1) throw new RangeError('bench/seed.ts PEOPLE: a whole number above 0')
const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-'))
const embedded = await openEmbedded(folder)
const began = performance.now()
const lines: [seconds: number, line: string][] = []
let mostMiB = 0
const watch = setInterval(() => (mostMiB = Math.max(mostMiB, process.memoryUsage.rss() / 1_048_576)), 500)
await seedCountry({ superUrl: embedded.superUrl, keys: await keyFiles(join(folder, 'keys')), slices: await loadSlices(), people, seed: 1, now: Date.now(), country: true, progress: line => lines.push([(performance.now() - began) / 1000, line]) })
const seconds = (performance.now() - began) / 1000
clearInterval(watch)
const client = new pg.Client({ connectionString: embedded.superUrl })
await client.connect()
const { rows } = await client.query<{ table: string; n: number }>("select relname as table, n_live_tup::int as n from pg_stat_user_tables where n_live_tup > 0 order by 2 desc limit 12")
const size = (await client.query<{ mib: number }>('select (pg_database_size(current_database()) / 1048576)::int as mib')).rows[0]!.mib
process.stdout.write(`${JSON.stringify({ bench: 'seed', people, seconds: Number(seconds.toFixed(1)), rowsWritten: Number((lines.at(-1)?.[0] ?? 0).toFixed(1)), peoplePerSecond: Math.round(people / seconds), memoryMiB: Math.round(mostMiB), databaseMiB: size, load: loadavg()[0], troubles: await troubles(client), rows })}\n`)
await client.end()
await embedded.cluster.stop()
await rm(folder, { recursive: true, force: true })
