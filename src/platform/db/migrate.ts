import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'

export const root = join(import.meta.dirname, '..', '..', '..')
const platformOrder = ['platform/db', 'platform/access', 'platform/accounts', 'platform/audit']

/** `policy.sql` (and `policy-*.sql`) or `table.sql` of every slice, platform first. Paths relative to `src`. */
export const sqlFiles = async (name: 'table' | 'policy'): Promise<string[]> => {
  const src = join(root, 'src')
  const all = (await readdir(src, { recursive: true })).filter(file => new RegExp(`/${name}(-[a-z-]+)?\\.sql$`).test(`/${file}`))
  const rank = (file: string) => {
    const at = platformOrder.findIndex(folder => file.startsWith(`${folder}/`))
    return at >= 0 ? at : file.startsWith('platform/') ? platformOrder.length : platformOrder.length + 1
  }
  return all.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/** Every file of policy in its order, whole. `access/policy.sql` holds the procedures the others call. */
const policyTexts = async (): Promise<string[]> => {
  const first = 'platform/access/policy.sql'
  const files = (await sqlFiles('policy')).filter(file => file !== first)
  const paths = [join(import.meta.dirname, 'begin.sql'), ...[first, ...files].map(file => join(root, 'src', file)), join(import.meta.dirname, 'finish.sql')]
  return Promise.all(paths.map(path => readFile(path, 'utf8')))
}

/** Applies every file of policy; each replaces what it made before. */
export const applyPolicies = async (client: pg.ClientBase): Promise<void> => {
  const [begin, ...rest] = await policyTexts()
  await client.query(begin!)
  for (const schema of ['access', 'accounts', 'audit', 'platform', 'protect', 'prosecute', 'prevent', 'demand', 'cooperate'])
    await client.query(`grant usage on schema ${schema} to app, door, log, worker; grant usage, create on schema ${schema} to gate`)
  for (const text of rest) await client.query(text)
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

export type Migrated = { readonly applied: string[] }

/**
 * Applies migrations in order of name, each once, in a transaction of its own, then all policies where anything is new.
 * A migration whose text changed after it was applied stops the start: history is not edited.
 */
export const migrate = async (client: pg.ClientBase, { demo }: { demo: boolean }): Promise<Migrated> => {
  await client.query('create schema if not exists migration')
  await client.query('create table if not exists migration.applied (name text primary key, hash text not null, at timestamptz not null default now())')
  const known = new Map((await client.query<{ name: string; hash: string }>('select name, hash from migration.applied')).rows.map(r => [r.name, r.hash]))
  const applied: string[] = []
  for (const name of (await readdir(join(root, 'migrations'))).filter(f => f.endsWith('.sql')).sort()) {
    const text = await readFile(join(root, 'migrations', name), 'utf8')
    const before = known.get(name)
    if (before === hash(text)) continue
    if (before) throw new Error(`migration ${name} was changed after it was applied`)
    await inTransaction(client, async () => {
      await client.query(text)
      await client.query('insert into migration.applied (name, hash) values ($1, $2)', [name, hash(text)])
    })
    applied.push(name)
  }
  const policies = hash((await policyTexts()).join('\n'))
  if (applied.length > 0 || known.get('policies') !== policies) await inTransaction(client, async () => {
    await applyPolicies(client)
    await client.query("insert into migration.applied (name, hash) values ('policies', $1) on conflict (name) do update set hash = excluded.hash, at = now()", [policies])
  })
  await client.query('insert into platform.mark (demo) values ($1) on conflict do nothing', [demo])
  return { applied }
}

const inTransaction = async (client: pg.ClientBase, work: () => Promise<void>) => {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
