import sql, { type Sql } from 'sql-template-tag'
import type pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { listRecords } from './list.ts'
import { stage } from './testing/stage.ts'

const s = stage(17)
const me = () => s.town.staff[2]!
let watcher: pg.Client

beforeAll(async () => {
  await s.hands.gate.query(`with r as (insert into access.record (kind, custodian, last_activity_at) select 'proof', $1, now() - n * interval '1 minute' from generate_series(1, 400) n returning id, last_activity_at),
      b as (insert into access.basis (kind, record_id, sections, rights, purpose) select 'custody', id, 15, 7, 901 from r returning id, record_id)
    select 1 from r`, [s.town.agencies[0]])
  await s.hands.gate.query(`insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, activity_at)
    select r.id, 'proof', $1, 15, 7, 901, b.id, tstzrange(now() - interval '1 day', null), r.last_activity_at from access.record r join access.basis b on b.record_id = r.id`, [s.town.teams[0]!.id])
  for (const table of ['proof_summary', 'proof_identity']) await s.hands.gate.query(`insert into protect.${table} select id, 'x' from access.record`)
  watcher = await s.db.as('postgres')
  await watcher.query(`set session_replication_role = replica;
    insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, activity_at)
      select gen_random_uuid(), 'proof', gen_random_uuid(), 15, 7, 901, basis_id, valid, activity_at from access.grant, generate_series(1, 40)`)
  await watcher.query('vacuum analyze')
  await watcher.query(`set track_functions = 'all'; set role app`)
})

/** Calls of our functions in one statement, beyond those of entering. */
const callsOf = async (query: Sql): Promise<{ rows: number; calls: Record<string, number> }> => {
  const counts = async () => new Map((await watcher.query<{ name: string; calls: string }>(`select schemaname || '.' || funcname as name, calls from pg_stat_xact_user_functions`)).rows.map(row => [row.name, Number(row.calls)]))
  await s.enters(watcher, me())
  const before = await counts()
  const { rowCount } = await watcher.query(query)
  const after = await counts()
  await watcher.query('rollback')
  return { rows: rowCount!, calls: Object.fromEntries([...after].map(([name, calls]) => [name, calls - (before.get(name) ?? 0)])) }
}

test('no policy calls a function once a row, over one guarded table or two', async () => {
  const one = await callsOf(sql`select * from protect.proof_identity`)
  const two = await callsOf(sql`select * from protect.proof_identity i join protect.proof_summary s using (record_id) join access.record r on r.id = i.record_id`)
  expect([one.rows, two.rows]).toEqual([400, 400])
  expect(Math.max(...Object.values(one.calls))).toBeLessThanOrEqual(2)
  expect(Math.max(...Object.values(two.calls))).toBeLessThanOrEqual(6)
})

test('a list calls no function once a row', async () => {
  const { rows, calls } = await callsOf(listRecords({ kind: 'proof', after: null, limit: 200 }))
  expect(rows).toBe(200)
  expect(Math.max(...Object.values(calls))).toBeLessThanOrEqual(3)
})

const planOf = async (query: Sql): Promise<string> => {
  await s.enters(watcher, me())
  const { rows } = await watcher.query<Record<string, string>>(`explain (analyze, costs off, timing off, summary off, buffers off) ${query.text}`, query.values)
  await watcher.query('rollback')
  return rows.map(row => row['QUERY PLAN']).join('\n')
}

test('a list walks the index of grants in order, a page a grantee, and sorts nothing that it could see', async () => {
  const plan = await planOf(listRecords({ kind: 'proof', after: null, limit: 50 }))
  expect(plan).toMatch(/Index Only Scan using grant_list/)
  expect(plan).not.toMatch(/Seq Scan/)
  expect(Math.max(...[...plan.matchAll(/grant_list.*actual rows=([\d.]+)/g)].map(match => Number(match[1])))).toBeLessThanOrEqual(51)
})

test('a guarded row is probed one at a time, never hashed', async () => {
  const plan = await planOf(sql`select * from protect.proof_identity`)
  expect(plan).toMatch(/SubPlan/)
  expect(plan).toMatch(/grant_one/)
  expect(plan).not.toMatch(/hashed SubPlan|Hash/)
})

test('a row by id, from the grants, reads one grant and one row', async () => {
  const { rows } = await s.hands.gate.query<{ id: string }>('select id from access.record limit 1')
  const plan = await planOf(sql`select i.* from (select record_id from access.grant where record_id = ${rows[0]!.id} and (sections & 2) <> 0 and (rights & 1) <> 0 limit 1) g join protect.proof_identity i using (record_id)`)
  expect(plan).toMatch(/grant_one/)
  expect(plan).not.toMatch(/Seq Scan/)
})

test('every section table carries a probe a command, and no policy for all of them at once', async () => {
  const { rows } = await s.hands.migrator.query<{ cmd: string; n: number }>(`select cmd, count(*)::int as n from pg_policies where tablename like 'proof\\_%' and 'app' = any (roles) group by cmd order by cmd`)
  expect(rows).toEqual([{ cmd: 'DELETE', n: 4 }, { cmd: 'INSERT', n: 4 }, { cmd: 'SELECT', n: 4 }, { cmd: 'UPDATE', n: 4 }])
})
