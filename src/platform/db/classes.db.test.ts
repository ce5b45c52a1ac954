import { beforeAll, expect, test } from 'vitest'
import type pg from 'pg'
import { ourSchemas, ourTables } from '../access/testing/catalogue.ts'
import { testDatabase } from './testing/database.ts'

const db = testDatabase()
let client: pg.Client
beforeAll(async () => { client = await db.as('migrator') })
const names = async (query: string): Promise<string[]> => (await client.query<{ name: string }>(query)).rows.map(row => row.name)
const list = ourSchemas.map(name => `'${name}'`).join(', ')

/** Tables of our schemas with what tells their class. */
const classed = `with t as (${ourTables}), x as (select t.*, obj_description(t.oid, 'pg_class') as says,
    coalesce(col_description(t.oid, (select a.attnum from pg_attribute a where a.attrelid = t.oid and a.attname = 'record_id')), '') like 'guarded: %' as guarded,
    has_table_privilege('app', t.oid, 'select') as reads, has_table_privilege('app', t.oid, 'insert, update, delete, truncate, references, trigger') as writes,
    has_table_privilege('gate', t.oid, 'insert') as gate_writes,
    exists (select from pg_policy p where p.polrelid = t.oid and p.polroles = array['gate'::regrole::oid]) as gate_policy
  from t)`

test('every table has exactly one class: guarded, closed, reference or published', async () => {
  expect(await names(`${classed} select name from x where 1 <> (guarded and secured and reads and gate_policy)::int + (not guarded and secured and gate_policy and not writes)::int
    + (not guarded and not secured and reads and not writes)::int order by 1`)).toEqual([])
})

test('a guarded table is written by the application under its policies, or by a function of the gate', async () => {
  expect(await names(`${classed} select name from x where guarded and not has_table_privilege('app', oid, 'insert')
    and not exists (select from pg_proc p where p.prosecdef and p.proowner = 'gate'::regrole and p.prosrc ~ ('insert into ' || x.name || '[ (]')) order by 1`)).toEqual([])
})

test('every table has an owner\'s comment with a sentence on retention', async () => {
  expect(await names(`${classed} select name from x where says is null or says !~ 'Retention: [^.]+\\.'`)).toEqual([])
})

test('every table belongs to the migrator, and every schema is closed to public', async () => {
  expect(await names(`${classed} select name from x where owner <> 'migrator'`)).toEqual([])
  expect(await names(`select n.nspname as name from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a where n.nspname in (${list}, 'public') and a.grantee = 0`)).toEqual([])
})

test('every guarded table has record_id, a policy a command for the application, and none for all', async () => {
  expect(await names(`${classed} select name from x where guarded and (select string_agg(polcmd::text, '' order by polcmd::text) from pg_policy p where p.polrelid = x.oid and 'app'::regrole = any (p.polroles)) is distinct from 'adrw'`)).toEqual([])
})

test('no unique key of a guarded table, and no foreign key to what belongs to a record, lacks the record', async () => {
  const found = await names(`${classed} select c.conrelid::regclass || ' ' || c.conname as name from pg_constraint c join x on x.oid = c.conrelid
    where x.guarded and c.contype in ('p', 'u', 'x') and not exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'record_id' and a.attnum = c.conkey[1])
    union all select i.indexrelid::regclass::text from pg_index i join x on x.oid = i.indrelid where x.guarded and i.indisunique and (select a.attname from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0]) is distinct from 'record_id'
    union all select c.conrelid::regclass || ' ' || c.conname from pg_constraint c join x on x.oid = c.conrelid join x f on f.oid = c.confrelid
    where x.guarded and c.contype = 'f' and (f.name = 'access.record' or exists (select from pg_attribute a where a.attrelid = f.oid and a.attname = 'record_id')) and not exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'record_id' and a.attnum = any (c.conkey))`)
  expect(found).toEqual([])
})

test('no index of ours holds an enum or another type whose equality is not leakproof', async () => {
  expect(await names(`select i.indexrelid::regclass || '.' || a.attname as name from pg_index i join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = i.indexrelid join pg_type t on t.oid = a.atttypid
    where c.relnamespace::regnamespace::text in (${list}) and a.attnum <= i.indnkeyatts
      and t.typname not in ('uuid', 'text', 'bytea', 'timestamptz', 'date', 'int2', 'int4', 'int8', 'bool', 'xid8')`)).toEqual([])
})

test('no definer function is without a fixed path, and none is of public', async () => {
  expect(await names(`select p.oid::regprocedure::text as name from pg_proc p where p.pronamespace::regnamespace::text in (${list}) and p.prosecdef and not coalesce(p.proconfig @> array['search_path=""'], false)`)).toEqual([])
  expect(await names(`select p.oid::regprocedure::text as name from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where p.pronamespace::regnamespace::text in (${list}) and a.grantee = 0`)).toEqual([])
})

test('every function of ours belongs to the gate, which cannot sign in, and nothing but the gate and the owner writes what is closed', async () => {
  expect(await names(`select p.oid::regprocedure::text as name from pg_proc p where p.pronamespace::regnamespace::text in (${list}) and p.prokind = 'f' and p.proowner <> 'gate'::regrole`)).toEqual([])
  expect(await names(`select rolname as name from pg_roles where rolname = 'gate' and rolcanlogin`)).toEqual([])
  expect(await names(`${classed} select x.name || ' ' || r.rolname as name from x, pg_roles r where not x.guarded and x.secured and r.rolname in ('app', 'door', 'log', 'worker') and has_table_privilege(r.oid, x.oid, 'insert, update, delete, truncate')`)).toEqual([])
})

test('what common values would tell is not gathered for record and token', async () => {
  expect(await names(`select attrelid::regclass || '.' || attname as name from pg_attribute where (attrelid, attname) in (('access.grant'::regclass, 'record_id'), ('access.posting'::regclass, 'token')) and attstattarget is distinct from 0`)).toEqual([])
})
