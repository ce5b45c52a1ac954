import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Keys, keyFiles } from '../crypto/keys.ts'
import { dbOf, type Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { testDatabase } from '../db/testing/database.ts'
import { entered, type World, worldOf } from '../jobs/testing/world.ts'
import { bundleRows } from './bundle.ts'
import type { Hash } from './merkle.ts'
import { verifyConsistency, verifyInclusion } from './proofs.ts'
import { proveConsistency, proveInclusion } from './prove.ts'
import { entryOf, startSequencer } from './sequencer.ts'
import { verifyBundle } from './verify-bundle.ts'

const database = testDatabase()
let folder: string, world: World, keys: Keys, pool: pg.Pool, log: Db
const lines = 23

beforeAll(async () => {
  world = await worldOf(database)
  folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  keys = await keyFiles(folder)
  pool = new pg.Pool({ connectionString: database.url('log'), max: 2 })
  log = dbOf(await database.as('log'))
  const agency = await world.agency()
  const ana = await world.staff(agency, [await world.team(agency)])
  const app = await database.as('app')
  const sequencer = startSequencer({ pool, keys, everyMs: 60_000, log: { failed: () => undefined } })
  for (let i = 0; i < lines; i++) {
    await entered(app, ana)
    await app.query("select audit.write('case.read', 'opened', null, 2, $1)", [JSON.stringify({ n: i })])
    await app.query('commit')
    if (i % 5 === 0) await sequencer.once()
  }
  for (let done = 0; done < lines; done = (await log.one<{ n: number }>(sql`select audit.log_size()::int as n`)).n) await sequencer.once()
  await sequencer.stop()
})
afterAll(async () => {
  await pool.end()
  await rm(folder, { recursive: true })
})

const bundle = async () => {
  const rows: string[] = []
  for await (const row of bundleRows(log)) rows.push(row)
  return rows.join('\n')
}

test('the bundle of a log is verified by a stranger, and one altered line in it is found', async () => {
  const text = await bundle()
  expect(verifyBundle(text)).toMatchObject({ verified: true, leaves: lines, open: lines, copiesDamaged: 0, newest: { size: lines } })
  expect(verifyBundle(text.replace('{\\"n\\": 17}', '{\\"n\\": 71}'))!.found).toEqual([{ what: 'line-altered', leaf: expect.any(Number), upTo: expect.any(Number) }])
})

test('an erased event leaves its hash, and the bundle is verified still', async () => {
  await world.gate.query("delete from audit.event where keep->>'n' = '11'")
  expect(verifyBundle(await bundle())).toMatchObject({ verified: true, open: lines - 1, closed: 1 })
})

test('an event altered in the database itself is found at its leaf', async () => {
  const { rows } = await world.gate.query<{ seq: string }>("update audit.event e set verb = 'case.listed' from audit.leaf l where l.event_id = e.id and e.keep->>'n' = '4' returning l.seq")
  expect(verifyBundle(await bundle())!.found[0]).toMatchObject({ what: 'line-altered', leaf: Number(rows[0]!.seq) })
})

test('proofs are made from stored nodes and hold against the signed roots', async () => {
  const heads = await log.many<{ size: number; root: Hash }>(sql`select size::int as size, root from audit.log_checkpoints(0, 100)`)
  const newest = heads.at(-1)!
  for (const head of heads) expect(verifyConsistency(head.size, lines, head.root, newest.root, await proveConsistency(log, head.size, lines))).toBe(true)
  const [leaf] = await log.many<{ line: string; salt: Buffer }>(sql`select line, salt from audit.log_leaves(7, 1)`)
  expect(verifyInclusion(entryOf(leaf!.salt, leaf!.line), 7, lines, await proveInclusion(log, 7, lines), newest.root)).toBe(true)
})
