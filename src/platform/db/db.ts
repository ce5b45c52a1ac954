import type pg from 'pg'
import { fail } from '../errors/catalogue.ts'
import type { Sql } from './sql.ts'

export type Row = Record<string, unknown>

/** One transaction of one caller for one purpose. SQL is always parameters, never text. */
export type Db = {
  one<T extends Row>(sql: Sql): Promise<T>
  find<T extends Row>(sql: Sql): Promise<T | null>
  many<T extends Row>(sql: Sql): Promise<T[]>
  /** Number of rows changed. */
  run(sql: Sql): Promise<number>
}

export const dbOf = (client: Pick<pg.ClientBase, 'query'> | Pick<pg.Pool, 'query'>): Db => {
  const many = async <T extends Row>(sql: Sql) => (await client.query<T>(sql.text, sql.values as unknown[])).rows
  const find = async <T extends Row>(sql: Sql) => (await many<T>(sql))[0] ?? null
  return {
    many,
    find,
    one: async <T extends Row>(sql: Sql) => (await find<T>(sql)) ?? fail('missing'),
    run: async sql => (await client.query(sql.text, sql.values as unknown[])).rowCount ?? 0,
  }
}
