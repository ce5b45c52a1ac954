import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'

export type GuardedTable = { readonly name: string; /** Null: rows of any kind, each in a section of its own. */ readonly kind: string | null; readonly sealed: readonly string[] }
type Row = { name: string; says: string; sealed: string[] }

/** Every table that holds a part of a record, as the database itself says it: a new slice is in the export without a word here. */
export const guardedTables = async (db: Db): Promise<GuardedTable[]> =>
  (await db.many<Row>(sql`
    select n.nspname || '.' || c.relname as name, substr(pg_catalog.col_description(a.attrelid, a.attnum), 10) as says,
           array(select b.attname::text from pg_catalog.pg_attribute b where b.attrelid = a.attrelid and b.atttypid = 'bytea'::regtype and b.attnum > 0 and not b.attisdropped order by b.attnum) as sealed
      from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where a.attname = 'record_id' and not a.attisdropped and pg_catalog.col_description(a.attrelid, a.attnum) like 'guarded: %' order by 1`))
    .map(({ name, says, sealed }) => ({ name, kind: says.includes('/') ? says.split('/')[0]! : null, sealed }))
