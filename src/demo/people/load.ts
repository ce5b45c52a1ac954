import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import type { Packed } from './rows.ts'

export const copyIn = async (client: pg.ClientBase, { table, text }: Packed): Promise<void> => {
  await pipeline(Readable.from([text]), client.query(from(`copy ${table.name} (${table.columns.join(', ')}) from stdin`)))
}

type Index = { readonly drops: string; readonly makes: string }

/**
 * Takes the indexes off the tables that get the most rows, and puts them back as they were: in one transaction, so that nobody
 * ever sees a table without them. A key that a foreign key points at stays.
 */
export const withoutIndexes = async (client: pg.ClientBase, tables: readonly string[], work: () => Promise<void>): Promise<void> => {
  const { rows } = await client.query<Index>(
    `select case when c.oid is null then format('drop index %s', i.indexrelid::regclass) else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as drops,
            case when c.oid is null then pg_get_indexdef(i.indexrelid) else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) end as makes
       from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x')
      where i.indrelid = any ($1::regclass[]) and not exists (select from pg_constraint f where f.conindid = i.indexrelid and f.contype = 'f')
      order by i.indexrelid`, [tables])
  for (const { drops } of rows) await client.query(drops)
  await work()
  for (const { makes } of rows) await client.query(makes)
}

/**
 * Rows are written as the gate's functions leave them, ended consents and all; the triggers that watch each new grant would refuse
 * the history. Checked afterwards instead (checks.ts).
 */
export const withoutTriggers = async (client: pg.ClientBase, work: () => Promise<void>): Promise<void> => {
  await client.query('set session_replication_role = replica')
  await work()
  await client.query('set session_replication_role = origin')
}
