import pg from 'pg'
import type { LoginRole } from './create-database.ts'

// bigint counts are far below 2^53 here.
pg.types.setTypeParser(20, Number)

export type Pool = pg.Pool

export type Pools = { readonly app: pg.Pool; readonly door: pg.Pool; readonly log: pg.Pool; readonly worker: pg.Pool; end(): Promise<void> }
export type Urls = Readonly<Record<Exclude<LoginRole, 'migrator'>, string>>

const pool = (connectionString: string, max: number) => {
  const made = new pg.Pool({ connectionString, max, pipeline: true, idleTimeoutMillis: 30_000 } as pg.PoolConfig)
  // A server that stops sends 57P01 to idle clients; the next request reports it.
  made.on('error', () => {})
  // Likewise a connection that breaks while it is out.
  made.on('connect', client => client.on('error', () => {}))
  return made
}

export const openPools = (urls: Urls): Pools => {
  const pools = { app: pool(urls.app, 24), door: pool(urls.door, 4), log: pool(urls.log, 2), worker: pool(urls.worker, 8) }
  return { ...pools, end: async () => void (await Promise.all(Object.values(pools).map(p => p.end()))) }
}
