import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import { type Rng, seeded } from '../../../algorithms/random/rng.ts'
import { newId } from './run.ts'

export type Caller = { name: string; grantees: number; token: Buffer; member: string }
export type Country = { callers: Caller[]; common: Buffer; rare: Buffer; records: number; grants: number }
export type CountryOptions = { records: number; grantsEach: number; seed: number }

const parts = [{ name: '1 grantee', teams: 0, share: 0.001 }, { name: '5 grantees', teams: 3, share: 0.02 }, { name: '20 grantees', teams: 18, share: 0.2 }]
const lastDay = Date.parse('2026-11-01T00:00:00Z'), years = 5 * 365 * 86_400

const copy = async (client: pg.Client, into: string, lines: Iterable<string>, how = ' (freeze)'): Promise<void> => {
  const packed = function* () {
    let held: string[] = []
    for (const line of lines) if (held.push(line) === 2_000) { yield `${held.join('\n')}\n`; held = [] }
    if (held.length) yield `${held.join('\n')}\n`
  }
  await pipeline(Readable.from(packed()), client.query(from(`copy ${into} from stdin${how}`)))
}

type Holder = { id: string; kind: string; agency: string | null }
/** Callers of 1, 5 and 20 grantees hold fixed shares of all grants; the rest lies with teams of some 500 grants. */
const people = (rng: Rng, records: number) => {
  const agency = newId(rng)
  const holders: Holder[] = [{ id: agency, kind: 'agency', agency: null }]
  const add = (kind: string) => { const id = newId(rng); holders.push({ id, kind, agency }); return id }
  const callers = parts.map(part => ({ ...part, member: add('member'), teamIds: Array.from({ length: part.teams }, () => add('team')) }))
  const others = Array.from({ length: 20 + Math.floor(records / 200) }, () => add('team'))
  const pick = () => {
    let left = rng.next()
    const caller = callers.find(({ share }) => (left -= share) < 0)
    return caller ? rng.pick(caller.teamIds.length ? caller.teamIds : [caller.member]) : rng.pick(others)
  }
  return { agency, holders, callers, pick }
}

/** Indexes are built after the rows, as pg_restore does, but for a key that another table points at; what makes them again is returned. */
const dropIndexes = async (client: pg.Client, table: string): Promise<string[]> => {
  const { rows } = await client.query<{ drops: string; makes: string }>(`select case when c.conname is null then 'drop index ' || i.indexrelid::regclass else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as drops,
      case when c.conname is null then pg_get_indexdef(i.indexrelid) else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) end as makes
    from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype = 'p'
    where i.indrelid = $1::regclass and not exists (select from pg_constraint f where f.conindid = i.indexrelid and f.contype = 'f')`, [table])
  for (const { drops } of rows) await client.query(drops)
  return rows.map(row => row.makes)
}

/** Written as superuser without triggers, as the gate's functions would have left it: one custody basis a record, 10 % of grants expired, 10 % taken back. */
export const loadCountry = async (client: pg.Client, { records, grantsEach, seed }: CountryOptions): Promise<Country> => {
  const rng = seeded(seed)
  const { agency, holders, callers, pick } = people(rng, records)
  await client.query(`set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '1GB'; set max_parallel_maintenance_workers = 1`)
  await client.query('begin; truncate access.grantee, access.record, protect.proof_summary, protect.proof_identity cascade')
  const indexes = [...await dropIndexes(client, 'access.grant'), ...await dropIndexes(client, 'access.posting')]
  await copy(client, 'access.grantee (id, kind, agency_id)', holders.map(one => `${one.id}\t${one.kind}\t${one.agency ?? '\\N'}`))
  const ids = Array.from({ length: records }, () => newId(rng)).sort()
  const at = Array.from({ length: records }, () => new Date(lastDay - rng.below(years) * 1000 - rng.below(1000)).toISOString())
  const each = (line: (n: number) => string) => (function* () { for (let n = 0; n < records; n++) yield line(n) })()
  await copy(client, 'access.record (id, kind, custodian, opened_at, last_activity_at)', each(n => `${ids[n]}\tproof\t${agency}\t${at[n]}\t${at[n]}`))
  await copy(client, 'access.basis (id, kind, record_id, sections, rights, purpose)', each(n => `${ids[n]}\tcustody\t${ids[n]}\t15\t7\t901`))
  for (const table of ['proof_summary', 'proof_identity']) await copy(client, `protect.${table} (record_id, says)`, each(n => `${ids[n]}\tsealed text of some forty characters, n ${n}`))
  const custody = ids.map(() => pick())
  const states = () => { const u = rng.next(); return u < 0.1 ? '[2020-01-01,2021-01-01)\t\\N' : u < 0.2 ? '[2020-01-01,)\t2024-01-01' : '[2020-01-01,)\t\\N' }
  await copy(client, 'access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, activity_at, valid, revoked_at)', (function* () {
    for (let n = 0; n < records; n++) for (let g = 0; g < grantsEach; g++) yield `${ids[n]}\tproof\t${g ? pick() : custody[n]}\t${g ? 3 : 15}\t${g ? 1 : 7}\t901\t${ids[n]}\t${at[n]}\t${g ? states() : '[2020-01-01,)\t\\N'}`
  })())
  // Surnames fall off as 1/rank over 20,000; the last of them is the rare one.
  const surname = () => Math.min(19_999, Math.floor(Math.exp(rng.next() * Math.log(20_001))) - 1)
  const token = (n: number) => `\\\\x${n.toString(16).padStart(6, '0')}`
  await copy(client, 'access.posting (grantee_id, purpose, token, activity_at, record_id)', (function* () {
    for (let n = 0; n < records; n++) { const [name, born] = [surname(), 30_000 + rng.below(25_000)]; for (const t of [name, born]) yield `${custody[n]}\t901\t${token(t)}\t${at[n]}\t${ids[n]}` }
  })())
  for (const index of indexes) await client.query(index)
  await client.query('commit')
  const tokens = callers.map((_, n) => Buffer.alloc(32, n + 1))
  await client.query(`insert into access.membership (member_id, team_id) select * from unnest($1::uuid[], $2::uuid[])`, [callers.flatMap(c => c.teamIds.map(() => c.member)), callers.flatMap(c => c.teamIds)])
  await client.query(`insert into access.session (token_hash, member_id, agency_id, purposes, expires_at) select sha256(t), m, a, array[901]::smallint[], 'infinity' from unnest($1::bytea[], $2::uuid[], $3::uuid[]) x (t, m, a)`, [tokens, callers.map(c => c.member), callers.map(c => (c.teamIds.length ? agency : null))])
  await client.query('reset session_replication_role')
  await client.query('vacuum analyze')
  return { records, grants: records * grantsEach, common: Buffer.from('000000', 'hex'), rare: Buffer.from('004e1f', 'hex'), callers: callers.map((c, n) => ({ name: c.name, grantees: 1 + (c.teamIds.length ? 1 + c.teamIds.length : 0), token: tokens[n]!, member: c.member })) }
}

/** Grants of the same purpose and kind to people who have nothing to do with the callers. */
export const addUnrelatedGrants = async (client: pg.Client, many: number): Promise<void> => {
  const rng = seeded(99)
  const strangers = Array.from({ length: 2_000 }, () => newId(rng))
  await client.query('set session_replication_role = replica')
  await copy(client, 'access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, activity_at, valid)', (function* () {
    for (let n = 0; n < many; n++) { const id = newId(rng); yield `${id}\tproof\t${strangers[n % 2_000]}\t15\t1\t901\t${id}\t${new Date(lastDay - rng.below(years) * 1000).toISOString()}\t[2020-01-01,)` }
  })(), '')
  await client.query('reset session_replication_role')
  await client.query('vacuum analyze access.grant')
}
