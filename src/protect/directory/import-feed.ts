import { createHash } from 'node:crypto'
import type { Keys } from '../../platform/crypto/keys.ts'
import { derived, seal } from '../../platform/crypto/seal.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Row } from './hsds.ts'
import type { Mapping } from './mapping.ts'
import { partOfText } from './read/source.ts'
import { shown, type Shown } from './report.ts'
import { type Format, type Taken, takeDirectory } from './take.ts'
import { withhold } from './withhold.ts'

export type Feed = { readonly name: string; readonly licence: string | null; readonly text: string; readonly format: Format; readonly mapping: Mapping | null }
export type Imported = { readonly feed: string; readonly added: number; readonly changed: number; readonly gone: number; readonly held: number; readonly same: boolean; readonly report: Shown }

const keyOf = (keys: Keys, feed: string): Buffer => derived(keys.root('directory-held'), feed)
const place = (feed: string, id: string): string => `protect.directory_held.sealed|${feed}|${id}`
export const sealHeld = (keys: Keys, feed: string, row: Row): Buffer => seal(keyOf(keys, feed), place(feed, row.cells['id']!), Buffer.from(JSON.stringify({ cells: row.cells, extra: row.extra }), 'utf8'))

const batch = 2000
const batches = <T>(all: readonly T[]): T[][] => Array.from({ length: Math.ceil(all.length / batch) }, (_, i) => all.slice(i * batch, (i + 1) * batch))
const said = (row: Row) => ({ cells: row.cells, extra: row.extra })
const hashOf = (row: Row): string => createHash('sha256').update(JSON.stringify(said(row))).digest('base64').slice(0, 22)

/** Entries that look alike are proposed from the whole directory, not from one file. */
export const readFeed = (feed: Feed, today: string, between: () => Promise<unknown> = async () => {}): Promise<Taken> =>
  takeDirectory([partOfText(feed.name, feed.text)], { format: feed.format, mapping: feed.mapping, source: feed.mapping?.source ?? feed.name, today, most: 200, duplicates: false, between }, true)

/** Rows of one reading into the database: published ones, held ones sealed, and what is gone. A second reading changes nothing. */
export const storeRows = async (db: Db, keys: Keys, feed: { name: string; licence: string | null; hash: Buffer }, taken: Taken, today: string): Promise<Omit<Imported, 'report'>> => {
  const { feed: id, hash } = await db.one<{ feed: string; hash: Buffer | null }>(sql`select feed, hash from protect.open_feed(${feed.name}, ${feed.licence})`)
  if (hash?.equals(feed.hash)) return { feed: id, added: 0, changed: 0, gone: 0, held: 0, same: true }
  const { open, held } = withhold(taken.rows, taken.known)
  const people = open.filter(r => r.table === 'contact')
  const named = new Set(people.map(r => r.cells['id']))
  const shownRows = open.filter(r => r.table !== 'contact' && !(r.table === 'metadata' && named.has(r.cells['resource_id'])))
  let [added, changed] = [0, 0]
  for (const part of batches(shownRows)) {
    const rows = part.map(r => ({ kind: r.table, id: r.cells['id'], at_row: r.row, said: said(r), hash: hashOf(r) }))
    const n = await db.one<{ added: number; changed: number }>(sql`select added, changed from protect.take_entries(${id}, ${JSON.stringify(rows)}::jsonb, ${today}::date)`)
    added += n.added
    changed += n.changed
  }
  const hidden = [...held, ...people]
  for (const part of batches(hidden)) await db.run(sql`select protect.hold_entries(${id}, ${JSON.stringify(part.map(r => ({ kind: r.table, id: r.cells['id'], sealed: sealHeld(keys, id, r).toString('base64') })))}::jsonb, ${today}::date)`)
  const { gone } = await db.one<{ gone: number }>(sql`select protect.close_feed(${id}, ${[...shownRows, ...hidden].map(r => r.cells['id']!)}::uuid[], ${feed.hash}, ${today}::date) as gone`)
  return { feed: id, added, changed, gone, held: hidden.length, same: false }
}

export const importFeed = async (db: Db, keys: Keys, feed: Feed, today: string): Promise<Imported> => {
  const hash = createHash('sha256').update(JSON.stringify([feed.text, feed.mapping, feed.format])).digest()
  const taken = await readFeed(feed, today, () => db.run(sql`select 1`))
  return { ...(await storeRows(db, keys, { name: feed.name, licence: feed.licence, hash }, taken, today)), report: shown(taken.report) }
}
