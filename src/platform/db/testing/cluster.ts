import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startCluster } from '../cluster.ts'
import { createDatabase, createRoles, type RolePasswords, type Server } from '../create-database.ts'
import { migrate } from '../migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    server: Server & { passwords: RolePasswords }
  }
}

/** One cluster a test run, in a temporary folder, with a migrated template that each test file clones. */
export const setup = async (project: TestProject) => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-test-'))
  const cluster = await startCluster({ folder, settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' } })
  const server = { port: cluster.port, superPassword: cluster.superPassword }
  const passwords = await createRoles(server)
  await createDatabase(server, 'template_throughline')
  const client = new pg.Client({ host: '127.0.0.1', port: server.port, user: 'migrator', password: passwords.migrator, database: 'template_throughline' })
  await client.connect()
  await migrate(client, { demo: true })
  await client.end()
  project.provide('server', { ...server, passwords })
  return async () => {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

export default setup

