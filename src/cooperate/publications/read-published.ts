import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Coverage } from '../plan/coverage.ts'

export type PublishedRelease = { readonly number: number; readonly frozenOn: PlainDate; readonly publishedOn: PlainDate; readonly first: PlainDate; readonly before: PlainDate; readonly withheld: readonly string[] }
export type PublishedCell = { readonly table: string; readonly row: string; readonly column: string; readonly value: number | null; /** Nothing counted where nobody reports: cannot say, never zero. */ readonly silent: boolean }
export type PublishedNumber = { readonly indicator: string; readonly value: number | null; readonly coverage: Coverage }

/** All releases, newest first: an earlier figure stays with its date. */
export const readPublished = async (db: Db): Promise<PublishedRelease[]> =>
  db.many<PublishedRelease>(sql`
    select number, frozen_on::text as "frozenOn", published_on::text as "publishedOn", first::text, before::text, withheld
      from cooperate.published_release order by number desc limit 400`)

export const readCells = async (db: Db, release: number): Promise<PublishedCell[]> =>
  db.many<PublishedCell>(sql`select table_name as "table", row_label as "row", column_label as "column", value, silent from cooperate.published_cell where release = ${release} order by table_name, place`)

type NumberRow = { indicator: string; value: number | null; jurisdictions: number; of_jurisdictions: number; in_scope: number; reporting: number; since: string | null; is_national: boolean }
export const readNumbers = async (db: Db, release: number): Promise<PublishedNumber[]> =>
  (await db.many<NumberRow>(sql`select indicator, value, jurisdictions, of_jurisdictions, in_scope, reporting, since, is_national from cooperate.published_indicator where release = ${release} order by indicator`)).map(r => ({
    indicator: r.indicator, value: r.value, coverage: { jurisdictions: r.jurisdictions, of: r.of_jurisdictions, inScope: r.in_scope, reporting: r.reporting, since: r.since, national: r.is_national },
  }))
