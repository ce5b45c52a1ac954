import sql, { raw } from 'sql-template-tag'
import { expect, test } from 'vitest'
import { rowSecuredTables } from './testing/catalogue.ts'
import { ask } from './testing/ask.ts'
import { stage } from './testing/stage.ts'
import { freshToken } from './testing/town.ts'

const s = stage(11)
const everything = sql`select ((select count(*) from access.grant) + (select count(*) from access.record) + (select count(*) from protect.proof_identity))::int as n`
const worker = () => s.town.staff[2]!
const claimOf = async () => String((await s.as(worker(), sql`select current_setting('tl.claim') as claim`)).rows[0]!['claim'])
const withClaim = (claim: string) => ask(s.app, null, sql`select set_config('tl.claim', ${claim}, true), ((select count(*) from access.grant) + (select count(*) from protect.proof_identity))::int as n`)

test('the application role without a live session reads zero rows of every table under row security', async () => {
  await s.record(0)
  const tables = await rowSecuredTables(s.hands.migrator)
  expect(tables).toContain('protect.proof_identity')
  expect(tables).toContain('access."grant"')
  const answers = await Promise.all(tables.map(async table => [table, await ask(s.app, null, sql`select 1 from ${raw(table)}`)] as const))
  expect(answers.filter(([, answer]) => answer.count > 0 || ![null, '42501'].includes(answer.refused))).toEqual([])
})

test('a live session opens what its grants open, and a purpose that is not its own opens nothing', async () => {
  await s.record(0)
  expect(Number((await s.as(worker(), everything)).rows[0]!['n'])).toBeGreaterThan(0)
  expect((await s.as(worker(), everything, 'own')).refused).toBe('TL404')
  expect((await s.as(worker(), everything, 'no such purpose')).refused).toBe('TL404')
  expect((await s.as({ token: freshToken(s.rng) }, everything)).refused).toBe('TL401')
})

test('a claim replayed in the next transaction of the same connection opens nothing', async () => {
  await s.record(0)
  expect((await withClaim(await claimOf())).rows).toMatchObject([{ n: 0 }])
})

test('a claim with its purpose edited, or made up, opens nothing', async () => {
  const claim = await claimOf()
  const [id, , mac] = claim.split('|')
  for (const forged of [`${id}|902|${mac}`, `${id}|901|${'0'.repeat(64)}`, `${id}|901`, 'x']) expect((await withClaim(forged)).rows).toMatchObject([{ n: 0 }])
  for (const broken of ['a|b|c', '||']) expect((await withClaim(broken)).refused).toBe('22P02')
})

test('a claim of one connection opens nothing on another', async () => {
  const other = await s.connect('app', { pipeline: true })
  const claim = await claimOf()
  expect((await ask(other, null, sql`select set_config('tl.claim', ${claim}, true), (select count(*)::int from access.grant) as n`)).rows).toMatchObject([{ n: 0 }])
})

test('no setting of date or zone makes two instants the same claim', async () => {
  const from = await s.connect('app')
  await s.enters(from, worker())
  const { rows } = await from.query<{ at: number }>(`select access.claims() is not null as mine, set_config('datestyle', 'German', true), set_config('timezone', 'AAA5', true), access.claims() is not null as still`)
  await from.query('commit')
  expect(rows).toMatchObject([{ mine: true, still: true }])
})

test('rolling back to a savepoint restores the claim that was there before, and none outlives its transaction', async () => {
  const client = await s.connect('app')
  await client.query('begin; savepoint a')
  await client.query('select access.enter($1, $2)', [worker().token, 'proof-help'])
  await client.query('rollback to savepoint a')
  const within = await client.query('select access.claims() as claims')
  await client.query('commit')
  const after = await client.query('select access.claims() as claims, count(*)::int as n from access.grant')
  expect([within.rows, after.rows]).toEqual([[{ claims: null }], [{ claims: null, n: 0 }]])
})

test('sign-out is visible to the next statement of an open transaction', async () => {
  await s.record(0)
  const [away] = s.town.staff.slice(1)
  const open = await s.connect('app')
  await s.enters(open, away!)
  const before = await open.query('select access.claims() as claims')
  await s.as(away!, sql`select accounts.sign_out(true)`)
  const after = await open.query('select access.claims() as claims, (select count(*)::int from access.grant) as n')
  await open.query('commit')
  expect([before.rows[0].claims === null, after.rows]).toEqual([false, [{ claims: null, n: 0 }]])
})

test('one prepared statement with two callers in turn, on a generic plan, gives each his own', async () => {
  const [mine, theirs] = [await s.record(0), await s.record(1)]
  const client = await s.connect('app', { pipeline: true })
  const query = sql`select record_id from protect.proof_identity where record_id in (${mine}, ${theirs})`
  const callers = [s.town.staff[2]!, s.town.staff[5]!]
  const seen = await Promise.all(Array.from({ length: 100 }, (_, n) => ask(client, { token: callers[n % 2]!.token, purpose: 'proof-help' }, query)))
  expect(new Set(seen.map((answer, n) => `${n % 2} ${answer.rows.map(row => row['record_id']).join()}`))).toEqual(new Set([`0 ${mine}`, `1 ${theirs}`]))
})

test('the application opens no session: the door alone does', async () => {
  const { id } = worker()
  const token = freshToken(s.rng)
  for (const query of [sql`select accounts.door_open(${id}, ${token}, 'x', interval '1 day', true, null)`, sql`insert into access.session (token_hash, member_id, purposes, expires_at) values (sha256(${token}), ${id}, '{901}', 'infinity')`, sql`set local role door`, sql`select accounts.door_credentials('x')`])
    expect((await s.as(worker(), query)).refused).toBe('42501')
})

test('the application executes nothing of the gate but what is listed', async () => {
  const { rows } = await s.hands.migrator.query<{ name: string }>(`select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('access', 'accounts', 'audit', 'platform') and has_function_privilege('app', p.oid, 'execute') order by 1`)
  const open = rows.map(row => row.name.replace(/\(.*/, ''))
  const inner = ['make_basis', 'make_grant', 'hold_basis', 'lock_record', 'end_basis', 'custody', 'keeps', 'owns', 'barred', 'may_bar', 'mac', 'check_grant', 'check_stands_on', 'apply_guard', 'guard', 'closed', 'reference', 'published']
  expect(open.filter(name => inner.includes(name.replace('access.', '')) || /\.(door|log|due)_/.test(name))).toEqual([])
})

test('no role of run time is superuser, bypasses row security or may become another', async () => {
  const { rows } = await s.hands.migrator.query(`select rolname from pg_roles r where rolname in ('migrator', 'gate', 'app', 'door', 'log', 'worker')
    and (rolsuper or rolbypassrls or rolcreaterole or (rolname <> 'migrator' and exists (select from pg_auth_members m where m.member = r.oid)))`)
  expect(rows).toEqual([])
})
