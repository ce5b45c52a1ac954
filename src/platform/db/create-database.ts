import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

export const loginRoles = ['migrator', 'app', 'door', 'log', 'worker'] as const
export type LoginRole = (typeof loginRoles)[number]
export type RolePasswords = Readonly<Record<LoginRole, string>>
export type Server = { readonly port: number; readonly superPassword: string }

export const superClient = (server: Server, database = 'postgres') =>
  new pg.Client({ host: '127.0.0.1', port: server.port, user: 'postgres', password: server.superPassword, database })

/** Roles with fresh passwords; idempotent on the roles, the passwords are replaced. */
export const createRoles = async (server: Server): Promise<RolePasswords> => {
  const client = superClient(server)
  await client.connect()
  try {
    await client.query(await readFile(join(import.meta.dirname, 'roles.sql'), 'utf8'))
    const passwords = Object.fromEntries(loginRoles.map(role => [role, randomBytes(24).toString('base64url')])) as RolePasswords
    for (const role of loginRoles) await client.query(`alter role ${role} password '${passwords[role]}'`)
    return passwords
  } finally {
    await client.end()
  }
}

const closed = [
  'revoke all on schema public from public',
  'revoke temporary on database :db from public',
  ...['pg_stat_user_tables', 'pg_stat_all_tables', 'pg_statio_all_tables', 'pg_statio_user_tables', 'pg_stats'].map(view => `revoke select on pg_catalog.${view} from public`),
  ...['pg_relation_size(regclass, text)', 'pg_total_relation_size(regclass)', 'pg_table_size(regclass)', 'pg_indexes_size(regclass)', 'pg_stat_get_live_tuples(oid)', 'pg_stat_get_tuples_inserted(oid)', 'pg_ls_dir(text)'].map(f => `revoke execute on function pg_catalog.${f} from public`),
]

/** An empty database of ours: owned by the migrator, closed to everyone else but by name. */
export const createDatabase = async (server: Server, name: string): Promise<void> => {
  const client = superClient(server)
  await client.connect()
  await client.query(`create database ${name} owner migrator`)
  await client.end()
  const inside = superClient(server, name)
  await inside.connect()
  try {
    for (const line of closed) await inside.query(line.replace(':db', name))
    await inside.query('create extension if not exists pg_trgm schema public')
    await inside.query('grant usage on schema public to app, gate, migrator, worker')
  } finally {
    await inside.end()
  }
}
