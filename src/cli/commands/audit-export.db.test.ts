import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startSequencer } from '../../platform/audit/sequencer.ts'
import { keyFiles } from '../../platform/crypto/keys.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { entered, worldOf } from '../../platform/jobs/testing/world.ts'
import { BadInput, type Io } from '../command.ts'
import exporting from './audit-export.ts'
import verify from './audit-verify.ts'

const database = testDatabase()
let folder: string
const io: Io = { progress: () => undefined, read: path => readFile(path, 'utf8'), readJson: async path => JSON.parse(await readFile(path, 'utf8')) as unknown }
const refusal = async (run: Promise<unknown>): Promise<string> => run.then(() => 'none', (error: unknown) => (error instanceof BadInput ? error.code : 'not a refusal'))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'))
  const world = await worldOf(database)
  const agency = await world.agency()
  const ana = await world.staff(agency, [await world.team(agency)])
  const app = await database.as('app')
  for (let i = 0; i < 3; i++) {
    await entered(app, ana)
    await app.query("select audit.write('case.read', 'opened', null, 2, '{}')")
    await app.query('commit')
  }
  const pool = new pg.Pool({ connectionString: database.url('log'), max: 1 })
  const sequencer = startSequencer({ pool, keys: await keyFiles(join(folder, 'keys')), everyMs: 60_000, log: { failed: () => undefined } })
  for (let done = 0; done < 3; ) done += await sequencer.once()
  await sequencer.stop()
  await pool.end()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

test('the log role writes a bundle that verifies, to a new file and never over another', async () => {
  vi.stubEnv('LOG_DATABASE_URL', database.url('log'))
  const out = join(folder, 'bundle.jsonl')
  expect(await exporting.run({ args: [], options: { out } }, io)).toEqual({ out, rows: expect.any(Number) })
  expect(await verify.run({ args: [out], options: {} }, io)).toMatchObject({ verified: true, leaves: 3, open: 3 })
  expect(await refusal(exporting.run({ args: [], options: { out } }, io))).toBe('audit.out-exists')
})

test('another role, a folder that is not there and a database that does not answer are refused', async () => {
  const out = join(folder, 'other.jsonl')
  vi.stubEnv('LOG_DATABASE_URL', database.url('app'))
  expect(await refusal(exporting.run({ args: [], options: { out } }, io))).toBe('audit.role')
  vi.stubEnv('LOG_DATABASE_URL', database.url('log'))
  expect(await refusal(exporting.run({ args: [], options: { out: join(folder, 'no', 'where') } }, io))).toBe('audit.out')
  vi.stubEnv('LOG_DATABASE_URL', 'postgres://log:x@127.0.0.1:1/none')
  expect(await refusal(exporting.run({ args: [], options: { out: join(folder, 'third.jsonl') } }, io))).toBe('audit.database')
})
