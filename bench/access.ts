import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import sql, { type Sql } from 'sql-template-tag'
import { seeded } from '../src/algorithms/random/rng.ts'
import { listRecords } from '../src/platform/access/list.ts'
import { ask } from '../src/platform/access/testing/ask.ts'
import { addUnrelatedGrants, type Caller, type Country, loadCountry } from '../src/platform/access/testing/country.ts'
import { addTeam, hands, newTown, proofKind } from '../src/platform/access/testing/town.ts'
import { startCluster } from '../src/platform/db/cluster.ts'
import { createDatabase, createRoles, type RolePasswords, type Server } from '../src/platform/db/create-database.ts'
import { migrate } from '../src/platform/db/migrate.ts'

type Role = 'app' | 'door' | 'migrator' | 'postgres'
type Figure = { what: string; p5: number; p50: number; p95: number; rows: number }
const purpose = 'proof-help'

const { values: asked } = parseArgs({ options: { records: { type: 'string', default: '1000000' }, grants: { type: 'string', default: '3' }, runs: { type: 'string', default: '200' }, plans: { type: 'boolean', default: false } } })
const [most, grantsEach, runs] = [Number(asked.records), Number(asked.grants), Number(asked.runs)]
if (![most, grantsEach, runs].every(n => Number.isInteger(n) && n > 0)) throw new RangeError('--records, --grants and --runs are whole numbers above 0')

const at = (sorted: number[], part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!
const rounded = (ms: number) => Math.round(ms * 1000) / 1000

/** Milliseconds from the first byte sent to the answer of the commit, `enter` included. */
const timed = async (what: string, times: number, work: (n: number) => Promise<number>): Promise<Figure> => {
  for (let n = 0; n < Math.min(20, times); n++) await work(n)
  const ms: number[] = []
  let rows = 0
  for (let n = 0; n < times; n++) {
    const start = performance.now()
    rows += await work(n)
    ms.push(performance.now() - start)
  }
  ms.sort((a, b) => a - b)
  return { what, p5: rounded(at(ms, 0.05)), p50: rounded(at(ms, 0.5)), p95: rounded(at(ms, 0.95)), rows: Math.round(rows / times) }
}

const search = (token: Buffer): Sql => sql`
  with hit as materialized (
    select one.record_id, one.activity_at
      from unnest((select access.claims())::uuid[]) as me (id),
           lateral (select p.record_id, p.activity_at from access.posting p
                     where p.grantee_id = me.id and p.purpose = (select access.purpose()) and p.token = ${token}
                     order by p.activity_at desc, p.record_id desc limit 50) one
     group by one.activity_at, one.record_id order by one.activity_at desc, one.record_id desc limit 50)
  select h.record_id, i.says from hit h join protect.proof_identity i using (record_id) order by h.activity_at desc, h.record_id desc`
const cards = sql`
  with page as materialized (${listRecords({ kind: 'proof', after: null, limit: 50 })})
  select p.record_id, p.sections, s.says, i.says from page p left join protect.proof_summary s using (record_id) left join protect.proof_identity i using (record_id) order by p.activity_at desc, p.record_id desc`
const first = listRecords({ kind: 'proof', after: null, limit: 50 })
const capped = sql`select count(*) from (${listRecords({ kind: 'proof', after: null, limit: 501 })}) page`
const byIdFromGrants = (id: string) => sql`select i.* from (select record_id from access.grant where record_id = ${id} and (sections & 2) <> 0 and (rights & 1) <> 0 limit 1) g join protect.proof_identity i using (record_id)`
const byId = (id: string) => sql`select * from protect.proof_identity where record_id = ${id}`
const fifty = (ids: string[]) => sql`select * from protect.proof_identity where record_id = any (${ids}::uuid[])`
const change = (id: string) => sql`update protect.proof_identity set says = 'changed' where record_id = ${id}`

class Bench {
  readonly url: (role: Role) => string
  readonly clients: pg.Client[] = []
  constructor(url: (role: Role) => string) { this.url = url }
  async connect(role: Role, pipeline = true): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url(role), pipeline })
    client.on('error', () => {})
    await client.connect()
    this.clients.push(client)
    return client
  }
  async end() { await Promise.all(this.clients.map(client => client.end())) }
}

const sees = async (app: pg.Client, caller: Caller, limit: number): Promise<{ id: string; at: string }[]> => {
  const answer = await ask(app, { token: caller.token, purpose }, sql`select page.record_id, page.activity_at::text, (select true from access.grant g where g.record_id = page.record_id and (g.rights & 2) <> 0 limit 1) as writes from (${listRecords({ kind: 'proof', after: null, limit })}) page order by page.activity_at desc, page.record_id desc`)
  return answer.rows.map(row => ({ id: String(row['record_id']), at: String(row['activity_at']) }))
}

const lists = async (app: pg.Client, { callers, common, rare }: Country): Promise<Figure[]> => {
  const told: Figure[] = []
  for (const caller of callers) {
    const run = (what: string, query: Sql) => timed(`${what}, ${caller.name}`, runs, async () => (await ask(app, { token: caller.token, purpose }, query)).count)
    const last = (await sees(app, caller, 50)).at(-1)!
    told.push(await run('first page of 50', first), await run('next page', listRecords({ kind: 'proof', after: { activityAt: last.at, record: last.id }, limit: 50 })), await run('first page with summary and identity', cards),
      await run('count to 500+', capped), await run('search, common name', search(common)), await run('search, rare name', search(rare)))
  }
  return told
}

const reads = async (app: pg.Client, free: pg.Client, caller: Caller): Promise<Figure[]> => {
  const ids = (await sees(app, caller, 200)).map(row => row.id)
  const own = (await ask(app, { token: caller.token, purpose }, sql`select record_id from access.grant where grantee_id = any (access.claims()) and rights = 7 limit 200`)).rows.map(row => String(row['record_id']))
  const as = (what: string, client: pg.Client, query: (n: number) => Sql) => timed(what, runs, async n => (await ask(client, { token: caller.token, purpose }, query(n))).count)
  const nth = (list: string[]) => (n: number) => list[n % list.length]!
  const some = (n: number) => Array.from({ length: 50 }, (_, k) => nth(ids)(n * 50 + k))
  return [
    await as('nothing but entering', app, () => sql`select 1`),
    await as('section row by id, from the grants', app, n => byIdFromGrants(nth(ids)(n))), await as('section row by id, policies', app, n => byId(nth(ids)(n))), await as('section row by id, without policies', free, n => byId(nth(ids)(n))),
    await as('50 section rows by id, policies', app, n => fifty(some(n))), await as('50 section rows by id, without policies', free, n => fifty(some(n))),
    await as('update of a section row, policies', app, n => change(nth(own)(n))), await as('update of a section row, without policies', free, n => change(nth(own)(n))),
  ]
}

const withdrawals = async (bench: Bench): Promise<Figure> => {
  const all = await hands((role, { pipeline = false } = {}) => bench.connect(role, pipeline))
  const town = await newTown(all, seeded(5))
  const team = await addTeam(all, town.agencies[1]!)
  const gate = await bench.connect('migrator')
  await gate.query('set role gate')
  const roots: string[] = []
  for (let n = 0; n < 24; n++) {
    const { rows } = await gate.query<{ record: string; consent: string }>(`with r as (insert into access.record (kind, custodian) values ('proof', $1) returning id) select r.id as record, gen_random_uuid() as consent from r`, [town.agencies[0]])
    const { record, consent } = rows[0]!
    await gate.query(`select access.make_basis('consent', $1, 7, 7, 901::smallint, 'infinity', '{}', as_id => $2)`, [record, consent])
    let on = consent
    for (let step = 0; step < 50; step++) {
      const made = await gate.query<{ id: string }>(`with b as materialized (select access.make_basis('referral', $1, 3, 1, 901::smallint, 'infinity', $2::uuid[]) as id) select id, access.make_grant(id, $3, 3, 1, 'infinity') from b`, [record, [...new Set([consent, step % 17 ? on : consent])], team.id])
      if (step % 17 === 0) on = made.rows[0]!.id
    }
    roots.push(consent)
  }
  const left = [...roots]
  return timed('withdrawal with 50 dependants in 3 steps', 12, async () => {
    const told = await Promise.all([gate.query('begin'), gate.query<{ n: number }>(`select access.end_basis($1, 'withdrawn') as n`, [left.pop()]), gate.query('commit')])
    return (told[1] as pg.QueryResult<{ n: number }>).rows[0]!.n
  })
}

const opened = async (bench: Bench, caller: Caller, connections: number): Promise<number> => {
  const apps = await Promise.all(Array.from({ length: connections }, () => bench.connect('app')))
  const team = (await ask(apps[0]!, { token: caller.token, purpose }, sql`select (access.claims())[3] as id`)).rows[0]!['id']
  const until = performance.now() + 3_000
  let made = 0
  await Promise.all(apps.map(async app => {
    while (performance.now() < until) {
      const { refused } = await ask(app, { token: caller.token, purpose }, sql`select access.open_record('proof', ${team})`)
      if (refused) throw new Error(refused)
      made++
    }
  }))
  return Math.round(made / 3)
}

type Plan = { text: string; buffers: number; ms: number }
const planOf = async (client: pg.Client, caller: Caller, query: Sql): Promise<Plan> => {
  const run = async () => (await ask(client, { token: caller.token, purpose }, sql`explain (analyze, buffers, settings off) ${query}`)).rows.map(row => String(row['QUERY PLAN']))
  await run()
  const lines = await run()
  const buffers = /shared hit=(\d+)(?: read=(\d+))?/.exec(lines.find(line => line.includes('Buffers:')) ?? '')
  return { text: lines.join('\n'), buffers: Number(buffers?.[1] ?? 0) + Number(buffers?.[2] ?? 0), ms: Number(/Execution Time: ([\d.]+)/.exec(lines.at(-1) ?? '')?.[1]) }
}

const plansOf = async (app: pg.Client, { callers, common, rare }: Country): Promise<Record<string, Plan>> => {
  const told: Record<string, Plan> = {}
  const ids = (await sees(app, callers[1]!, 50)).map(row => row.id)
  for (const caller of callers) for (const [what, query] of Object.entries({ 'first page': first, 'with summary and identity': cards, 'count to 500+': capped, 'search, common name': search(common), 'search, rare name': search(rare) }))
    told[`${what}, ${caller.name}`] = await planOf(app, caller, query)
  for (const [what, query] of Object.entries({ 'row by id, from the grants': byIdFromGrants(ids[0]!), 'row by id': byId(ids[0]!), '50 rows by id': fifty(ids) })) told[`${what}, 5 grantees`] = await planOf(app, callers[1]!, query)
  return told
}

const say = (line: string) => process.stdout.write(`${line}\n`)

const atSize = async (server: Server, passwords: RolePasswords, records: number) => {
  const name = `bench_${records}`
  await createDatabase(server, name)
  const bench = new Bench(role => `postgres://${role}:${role === 'postgres' ? server.superPassword : passwords[role]}@127.0.0.1:${server.port}/${name}`)
  const migrator = await bench.connect('migrator', false)
  await migrate(migrator, { demo: true })
  await proofKind({ migrator, gate: migrator, door: migrator })
  const root = await bench.connect('postgres', false)
  const start = performance.now()
  const country = await loadCountry(root, { records, grantsEach, seed: 1 })
  const loadSeconds = Math.round((performance.now() - start) / 1000)
  say(`${records} records, ${country.grants} grants loaded in ${loadSeconds} s`)
  const [app, free] = [await bench.connect('app'), await bench.connect('postgres')]
  const holds = await root.query<{ n: string }>(`select count(*) as n from access.grant g join access.membership m on m.team_id = g.grantee_id group by m.member_id order by 1`)
  const figures = [...await lists(app, country), ...await reads(app, free, country.callers[1]!)]
  const plans = await plansOf(app, country)
  const unrelated = records === most ? await besideStrangers(root, app, country) : null
  // Last, since they put new and empty files at the head of the lists.
  figures.push(await withdrawals(bench))
  const perSecond = { 'open_record, 1 connection': await opened(bench, country.callers[1]!, 1), 'open_record, 8 connections': await opened(bench, country.callers[1]!, 8) }
  await bench.end()
  return { records, grants: country.grants, loadSeconds, held: holds.rows.map(row => Number(row.n)), figures, perSecond, plans, unrelated }
}

/** The same list before and after as many grants again, to others. */
const besideStrangers = async (root: pg.Client, app: pg.Client, { callers, records }: Country) => {
  const look = async () => {
    const told: { caller: string; buffers: number; p5: number; p50: number; p95: number }[] = []
    for (const caller of callers) {
      const { p5, p50, p95 } = await timed('', runs, async () => (await ask(app, { token: caller.token, purpose }, first)).count)
      told.push({ caller: caller.name, buffers: (await planOf(app, caller, first)).buffers, p5, p50, p95 })
    }
    return told
  }
  await root.query('vacuum analyze access.grant')
  const before = await look()
  await addUnrelatedGrants(root, records)
  return { added: records, before, after: await look() }
}

type Told = Awaited<ReturnType<typeof atSize>>
const table = (all: Told[]): string => {
  const cell = (figure: Figure | undefined) => (figure ? `${figure.p5.toFixed(2)}/${figure.p50.toFixed(2)}/${figure.p95.toFixed(2)}` : '')
  return [`| milliseconds p5/p50/p95 | ${all.map(one => one.records.toLocaleString('en')).join(' | ')} | rows |`, `|---|${all.map(() => '---|').join('')}---|`,
    ...all[0]!.figures.map(({ what }) => `| ${what} | ${all.map(one => cell(one.figures.find(figure => figure.what === what))).join(' | ')} | ${all.at(-1)!.figures.find(figure => figure.what === what)!.rows} |`),
    ...Object.keys(all[0]!.perSecond).map(what => `| ${what}, a second | ${all.map(one => one.perSecond[what as keyof Told['perSecond']]).join(' | ')} | |`),
    ...Object.keys(all[0]!.plans).map(what => `| buffers · ms in the executor: ${what} | ${all.map(one => `${one.plans[what]!.buffers} · ${one.plans[what]!.ms.toFixed(2)}`).join(' | ')} | |`)].join('\n')
}

const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-'))
const cluster = await startCluster({ folder, settings: { shared_buffers: '2GB', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '8GB', wal_level: 'minimal', max_wal_senders: '0', work_mem: '32MB', autovacuum: 'off' } })
try {
  const server = { port: cluster.port, superPassword: cluster.superPassword }
  const passwords = await createRoles(server)
  const all: Told[] = []
  for (const size of [...new Set([10_000, 100_000, most].filter(size => size <= most))]) all.push(await atSize(server, passwords, size))
  say(JSON.stringify({ machine: { cores: cpus().length, load: loadavg().map(rounded) }, runs, sizes: all.map(({ plans, ...rest }) => ({ ...rest, plans: Object.fromEntries(Object.entries(plans).map(([what, { buffers, ms }]) => [what, { buffers, ms }])) })) }))
  say(table(all))
  if (asked.plans) for (const [what, plan] of Object.entries(all.at(-1)!.plans)) say(`\n${what}\n${plan.text}`)
} finally {
  await cluster.stop()
  await rm(folder, { recursive: true, force: true })
}
