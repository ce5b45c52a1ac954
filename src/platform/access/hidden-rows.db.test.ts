import sql, { type Sql } from 'sql-template-tag'
import { beforeAll, expect, test } from 'vitest'
import { ask } from './testing/ask.ts'
import { stage } from './testing/stage.ts'

const s = stage(16)
const missing = '00000000-0000-4000-8000-000000000000'
let hidden = '', mine = ''
const me = () => s.town.staff[2]!

beforeAll(async () => {
  await s.hands.migrator.query(`create table protect.proof_file (record_id uuid not null references access.record (id), id uuid not null default gen_random_uuid(), primary key (record_id, id));
    create table protect.proof_link (record_id uuid not null references access.record (id), file_id uuid not null, primary key (record_id, file_id), foreign key (record_id, file_id) references protect.proof_file (record_id, id));
    call access.guard('protect.proof_file', kind => 'proof', section => 'needs'); call access.guard('protect.proof_link', kind => 'proof', section => 'needs')`)
  hidden = await s.record(1)
  mine = await s.record(0)
})

/** The same act on a hidden record and on none: code, text and count are equal. */
const alike = async (act: (id: string) => Sql) => {
  const one = async (id: string) => {
    const client = await s.connect('app')
    await s.enters(client, me())
    const told = await client.query(act(id)).then(({ rowCount, rows }) => ({ rowCount, rows }), ({ code, message, detail, constraint }: Record<string, string>) => ({ code, message, detail, constraint }))
    await client.query('rollback')
    return JSON.stringify(told).replaceAll(id, 'ID')
  }
  const told = await one(hidden)
  expect(told).toBe(await one(missing))
  return told
}

test('reading, changing and deleting what is hidden are answered as for what does not exist', async () => {
  for (const act of [
    (id: string) => sql`select * from protect.proof_identity where record_id = ${id}`, (id: string) => sql`update protect.proof_identity set says = 'x' where record_id = ${id}`,
    (id: string) => sql`delete from protect.proof_identity where record_id = ${id}`, (id: string) => sql`select * from access.record where id = ${id}`, (id: string) => sql`select * from access.who_can_see(${id})`,
  ]) expect(await alike(act)).toContain('"rowCount":0')
})

test('inserting on a hidden record, with and without a conflict, is answered as on one that does not exist', async () => {
  for (const act of [
    (id: string) => sql`insert into protect.proof_identity values (${id}, 'x')`, (id: string) => sql`insert into protect.proof_identity values (${id}, 'x') on conflict do nothing`,
    (id: string) => sql`insert into protect.proof_identity values (${id}, 'x') on conflict (record_id) do update set says = 'x'`, (id: string) => sql`update protect.proof_needs set record_id = ${id} where record_id = ${mine}`,
    (id: string) => sql`insert into protect.proof_file (record_id) values (${id})`,
  ]) expect(await alike(act)).toContain('42501')
})

test('a link to a row of another record is refused alike, whether that row exists or not', async () => {
  const { rows } = await s.hands.gate.query<{ id: string }>('insert into protect.proof_file (record_id) values ($1) returning id', [hidden])
  const link = (id: string) => s.as(me(), sql`insert into protect.proof_link (record_id, file_id) values (${mine}, ${id})`)
  expect([(await link(rows[0]!.id)).refused, (await link(missing)).refused]).toEqual(['23503', '23503'])
})

test('for update on a hidden row that is locked elsewhere answers at once, with nothing', async () => {
  await s.hands.gate.query('begin')
  await s.hands.gate.query('select 1 from protect.proof_needs where record_id = $1 for update', [hidden])
  const answer = await ask(s.app, { token: me().token, purpose: 'proof-help' }, sql`select 1 from protect.proof_needs where record_id = ${hidden} for update nowait`)
  await s.hands.gate.query('rollback')
  expect(answer).toMatchObject({ count: 0, refused: null })
})

test('casts and divisions in a condition are never tried on a hidden row', async () => {
  await s.hands.gate.query(`update protect.proof_identity set says = 'not a number' where record_id = $1`, [hidden])
  await s.hands.gate.query(`update protect.proof_identity set says = '1' where record_id = $1`, [mine])
  expect((await s.as(me(), sql`select record_id from protect.proof_identity where says::int = 1`)).rows).toEqual([{ record_id: mine }])
})

test('copy gives the caller\'s rows only, and takes none', async () => {
  const client = await s.connect('app')
  await s.enters(client, me())
  await expect(client.query('copy protect.proof_identity from stdin')).rejects.toThrow(/row-level security/)
  await client.query('rollback')
})

test('statistics, sizes and settings that would tell of others are closed', async () => {
  for (const query of [sql`select * from pg_stats`, sql`select * from pg_statistic`, sql`select * from pg_stat_all_tables`, sql`select * from pg_stat_user_tables`, sql`select * from pg_statio_user_tables`, sql`select pg_relation_size('protect.proof_identity')`, sql`select pg_total_relation_size('protect.proof_identity')`,
    sql`set local session authorization gate`, sql`create temporary table grant_ (x int)`, sql`create table public.x (x int)`, sql`create function protect.x() returns int language sql return 1`])
    expect((await s.as(me(), query)).refused).toBe('42501')
  const off = await s.as(me(), sql`select set_config('row_security', 'off', true)`)
  expect(off.refused).toBeNull()
  const client = await s.connect('app')
  await client.query('set row_security = off')
  await expect(client.query('select * from protect.proof_identity')).rejects.toMatchObject({ code: '42501' })
})

test('no sequence counts what others do', async () => {
  const { rows } = await s.hands.migrator.query(`select s.name from (select oid, oid::regclass::text as name from pg_class where relkind = 'S' offset 0) s where has_sequence_privilege('app', s.oid, 'select, usage')`)
  expect(rows).toEqual([])
})

test('a temporary table, or a schema put first, does not capture a function of the gate', async () => {
  const client = await s.connect('app')
  await client.query(`set search_path = public, protect`)
  await s.enters(client, me())
  expect((await client.query('select record_id from protect.proof_identity')).rowCount).toBeGreaterThan(0)
  await client.query('rollback')
})
