import pg from 'pg'
import { mkdtemp } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { testDatabase } from '../db/testing/database.ts'
import { worldOf } from '../jobs/testing/world.ts'
import { keyFiles } from '../crypto/keys.ts'
import { startSequencer } from '../audit/sequencer.ts'
import { startOutbox } from '../jobs/outbox.ts'
import { noServices } from '../jobs/testing/services.ts'
const database = testDatabase()
test('m', async () => {
  const w = await worldOf(database)
  const ag = await w.agency(), team = await w.team(ag), ana = await w.staff(ag, [team])
  const records: string[] = []
  for (let i = 0; i < 500; i++) records.push(await w.record(ag, team))
  const app = await database.as('app')
  await w.gate.query("insert into platform.outbox (event, record_id, section, done_at) select 'x', null, 'needs', now() from generate_series(1,100000)")
  const seen = (await app.query('select pg_current_snapshot()::text as s')).rows[0].s
  const t: number[] = []
  for (let i = 0; i < 20; i++) { const a = performance.now(); await app.query('select * from platform.live_look($1::bytea[], $2::uuid[], $3)', [records.map(() => ana.token), records, seen]); t.push(performance.now() - a) }
  const sorted = t.sort((a, b) => a - b)
  process.stderr.write(`live_look 500 pairs p50 ${sorted[10]!.toFixed(1)} ms p95 ${sorted[18]!.toFixed(1)}\n`)
  await w.gate.query("insert into audit.event (verb, degree) select 'case.read', 'opened' from generate_series(1,20000)")
  const pool = new pg.Pool({ connectionString: database.url('log'), max: 1 })
  const seq = startSequencer({ pool, keys: await keyFiles(await mkdtemp('/tmp/k-')), everyMs: 60000, log: { failed: () => {} } })
  let done = 0; const a = performance.now()
  while (done < 20000) done += await seq.once()
  process.stderr.write(`sequencer 20000 in ${((performance.now() - a) / 1000).toFixed(2)} s\n`)
  await seq.stop(); await pool.end()
  await w.gate.query("insert into platform.outbox (event) select 'y' from generate_series(1,2000)")
  const wp = new pg.Pool({ connectionString: database.url('worker'), max: 6 })
  let n = 0
  const box = startOutbox({ pool: wp, reactions: [{ to: 'y', name: 'y', run: async () => void n++ }], services: noServices, everyMs: 60000, log: { failed: () => {} } })
  const b = performance.now(); await box.drain()
  process.stderr.write(`outbox ${n} in ${((performance.now() - b) / 1000).toFixed(2)} s\n`)
  await box.stop(); await wp.end()
  expect(n).toBe(2000)
})
