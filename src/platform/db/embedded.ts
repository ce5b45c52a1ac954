import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { type Cluster, startCluster } from './cluster.ts'
import { createDatabase, createRoles, type LoginRole, loginRoles, superClient } from './create-database.ts'
import { migrate } from './migrate.ts'

export type Embedded = { readonly cluster: Cluster; readonly urls: Readonly<Record<LoginRole, string>>; readonly superUrl: string; readonly fresh: boolean }

const name = 'throughline'
const rolesFile = 'roles.json'

type Stored = Readonly<Record<LoginRole, string>>

const stored = async (folder: string): Promise<Stored | null> =>
  readFile(join(folder, rolesFile), 'utf8').then(text => JSON.parse(text) as Stored, () => null)

const exists = async (cluster: Cluster): Promise<boolean> => {
  const client = superClient(cluster)
  await client.connect()
  const found = (await client.query('select 1 from pg_database where datname = $1', [name])).rowCount === 1
  await client.end()
  return found
}

/** The demo's own server in `folder`: created, migrated and marked demo on first use; always on loopback. */
export const openEmbedded = async (folder: string): Promise<Embedded> => {
  const cluster = await startCluster({ folder })
  try {
    const known = await stored(folder)
    const fresh = known === null || !(await exists(cluster))
    const passwords = known ?? (await createRoles(cluster))
    if (!known) {
      await writeFile(join(folder, rolesFile), JSON.stringify(passwords), { mode: 0o600 })
      await chmod(join(folder, rolesFile), 0o600)
    }
    if (fresh) await createDatabase(cluster, name)
    const url = (user: string, password: string) => `postgres://${user}:${password}@127.0.0.1:${cluster.port}/${name}`
    const urls = Object.fromEntries(loginRoles.map(role => [role, url(role, passwords[role])])) as Record<LoginRole, string>
    const client = new pg.Client({ connectionString: urls.migrator })
    await client.connect()
    await migrate(client, { demo: true })
    await client.end()
    return { cluster, urls, superUrl: url('postgres', cluster.superPassword), fresh }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}
