import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { type LoginRole, superClient } from '../create-database.ts'

export type TestDatabase = {
  readonly name: string
  /** A client as one of the roles; ended with the file. */
  as(role: LoginRole | 'postgres'): Promise<pg.Client>
  url(role: LoginRole): string
}

/** A database of this test file's own, cloned from the template; dropped after it. */
export const testDatabase = (): TestDatabase => {
  const name = `test_${randomBytes(6).toString('hex')}`
  const clients: pg.Client[] = []
  beforeAll(async () => {
    const client = superClient(inject('server'))
    await client.connect()
    await client.query(`create database ${name} template template_throughline strategy file_copy owner migrator`)
    await client.query(`revoke temporary on database ${name} from public`)
    await client.end()
  })
  afterAll(async () => {
    await Promise.all(clients.map(c => c.end().catch(() => {})))
    const client = superClient(inject('server'))
    await client.connect()
    await client.query(`drop database if exists ${name} with (force)`)
    await client.end()
  })
  const password = (role: LoginRole | 'postgres') => (role === 'postgres' ? inject('server').superPassword : inject('server').passwords[role])
  return {
    name,
    as: async role => {
      const client = new pg.Client({ host: '127.0.0.1', port: inject('server').port, user: role, password: password(role), database: name })
      client.on('error', () => {})
      await client.connect()
      clients.push(client)
      return client
    },
    url: role => `postgres://${role}:${password(role)}@127.0.0.1:${inject('server').port}/${name}`,
  }
}
