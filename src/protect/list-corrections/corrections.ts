import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { csvLine } from '../../platform/imports/formula-safe.ts'
import type { Instant } from '../../platform/values/time.ts'
import type { wrongs } from './endpoints.ts'

type Row = { id: string; feed: string; entry_id: string; name: string | null; what: (typeof wrongs)[number]; said: string | null; agency: string; at: Date; sent_at: Date | null }
const rowsOf = (db: Db) => db.many<Row>(sql`select * from protect.corrections()`)

export const say = async (db: Db, c: { readonly entry: string; readonly what: string; readonly said?: string | undefined }) => ({ kept: (await db.one<{ kept: boolean }>(sql`select protect.say_wrong(${c.entry}, ${c.what}, ${c.said ?? null}) as kept`)).kept })

export const readAll = async (db: Db) => ({ corrections: (await rowsOf(db)).map(c => ({ id: c.id, feed: c.feed, entry: c.entry_id, name: c.name ?? '', what: c.what, said: c.said, agency: c.agency, at: c.at.toISOString(), sentAt: c.sent_at?.toISOString() ?? null })) })

/** The table that the editor of the list gets: its own id of the entry, what is said to be wrong, who says so and when. */
export const take = async (db: Db, now: Instant) => {
  const open = (await rowsOf(db)).filter(c => c.sent_at === null)
  const lines = open.map(c => csvLine([c.feed, c.entry_id, c.name ?? '', c.what, c.said ?? '', c.agency, c.at.toISOString().slice(0, 10)]))
  await db.run(sql`select protect.corrections_sent(${open.map(c => c.id)}::uuid[])`)
  return { name: `corrections-${new Date(now).toISOString().slice(0, 10)}.csv`, csv: `\ufeff${[csvLine(['list', 'service_id', 'service', 'what', 'said', 'said_by', 'on']), ...lines].join('\r\n')}\r\n`, rows: open.length }
}
