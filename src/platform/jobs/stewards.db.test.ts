import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../db/sql.ts'
import { testDatabase } from '../db/testing/database.ts'
import { type Steward, type Stewards, startStewards, steward, msOf } from './stewards.ts'
import { noServices } from './testing/services.ts'
import { tidy } from './tidy.ts'
import { worldOf } from './testing/world.ts'

const database = testDatabase()
let pool: pg.Pool
const running: Stewards[] = []
const failed: string[] = []
const start = (stewards: readonly Steward[]) => {
  const made = startStewards({ pool, stewards, services: noServices, log: { failed: (route, error) => void failed.push(`${route}: ${error.name}`) } })
  running.push(made)
  return made
}

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: database.url('worker'), max: 4 })
  const migrator = await database.as('migrator')
  await migrator.query(`
    create table protect.sand_glass (id uuid primary key default gen_random_uuid(), expires_at timestamptz not null, freed boolean not null default false, note text not null default 'typed');
    grant select, update on protect.sand_glass to worker;
    insert into protect.sand_glass (expires_at) select now() - n * interval '1 min' from generate_series(-1, 2) n;
    create function protect.due_sand() returns table (hold uuid, expires_at timestamptz) language sql as $$ select id, expires_at from protect.sand_glass where expires_at <= now() and not freed order by expires_at, id $$;
    create function protect.due_grains() returns table (hold uuid, note text) language sql as $$ select id, note from protect.sand_glass $$;
    grant execute on function protect.due_sand(), protect.due_grains() to worker`)
})
afterAll(async () => {
  await Promise.all(running.map(r => r.stop()))
  await pool.end()
})

const freeing = (fails: () => boolean, name = 'holds.expire') => steward<{ hold: string; expires_at: Date }>(name, {
  every: '1 min',
  sql: sql`select * from protect.due_sand()`,
  reveals: ['hold', 'expires_at'],
  then: async ({ row, worker }) => {
    await worker.run(sql`update protect.sand_glass set freed = true where id = ${row.hold}`)
    if (fails()) throw new RangeError('no')
  },
})
const freed = async () => (await pool.query<{ n: number }>('select count(*)::int as n from protect.sand_glass where freed')).rows[0]!.n

test('a row that fails is undone alone and comes back; the others are done; what is not due is left', async () => {
  let calls = 0
  const stewards = start([freeing(() => ++calls === 2)])
  expect([await stewards.once(), await freed()]).toEqual([2, 2])
  expect([await stewards.once(), await freed()]).toEqual([1, 3])
  expect([await stewards.once(), failed]).toEqual([0, ['steward holds.expire: RangeError']])
})

test('of two processes one has the turn, and the interval holds for both', async () => {
  const asks = "select platform.due_turn('turns', interval '1 min') as mine"
  const [a, b] = [await pool.connect(), await pool.connect()]
  await a.query('begin')
  const first = await a.query<{ mine: boolean }>(asks)
  const meanwhile = await b.query<{ mine: boolean }>(asks)
  await a.query('commit')
  const after = await b.query<{ mine: boolean }>(asks)
  a.release()
  b.release()
  expect([first, meanwhile, after].map(r => r.rows[0]!.mine)).toEqual([true, false, false])
})

test('a steward that would reveal a typed word, or a column it does not name, is stopped', async () => {
  const telling = steward<{ hold: string; note: string }>('tells', { every: '1 h', sql: sql`select * from protect.due_grains()`, reveals: ['hold', 'note'], then: async () => {} })
  await expect(start([telling]).once()).rejects.toThrow('reveals more than ids and instants')
  const hiding = steward<{ hold: string }>('hides', { every: '1 h', sql: sql`select * from protect.due_grains()`, reveals: ['hold'], then: async () => {} })
  await expect(start([hiding]).once()).rejects.toThrow('other columns')
})

test('a steward asks one named function, nothing else', () => {
  for (const text of [sql`select * from protect.sand_glass`, sql`select * from protect.holds()`, sql`delete from protect.sand_glass`, sql`select * from protect.due_sand(); delete from protect.sand_glass`])
    expect(() => steward('bad', { every: '1 s', sql: text, reveals: [], then: async () => {} })).toThrow('something other')
})

test('it runs by itself at its interval', async () => {
  const gate = (await worldOf(database)).gate
  start([{ ...freeing(() => false, 'by-itself'), every: '0.02 s' }])
  await (await database.as('migrator')).query("update protect.sand_glass set freed = false, expires_at = now() - interval '1 s'")
  await expect.poll(freed, { timeout: 5000 }).toBe(4)
  expect((await gate.query('select from platform.steward')).rowCount).toBeGreaterThan(0)
})

test('tidying takes what has had its time, and leaves dead work', async () => {
  const { gate } = await worldOf(database)
  await gate.query(`insert into platform.outbox (event, done_at) values ('old', now() - interval '8 days'), ('dead', now() - interval '8 days'), ('new', now());
    insert into platform.reaction (happening, name, tries) select id, 'r', 5 from platform.outbox where event = 'dead';
    insert into platform.reaction (happening, name, tries, done_at) select id, 'r', 1, now() from platform.outbox where event = 'old';
    insert into platform.idempotency (session_id, key, route, request_hash, at) values (gen_random_uuid(), '12345678', 'r', '', now() - interval '25 hours')`)
  await start([tidy]).once()
  expect((await gate.query('select event from platform.outbox order by event')).rows).toEqual([{ event: 'dead' }, { event: 'new' }])
  expect((await gate.query('select from platform.idempotency')).rowCount).toBe(0)
})

test.each([['20 s', 20_000], ['1 min', 60_000], ['2 h', 7_200_000]] as const)('%s is %i ms', (every, ms) => expect(msOf(every)).toBe(ms))
