import { createHmac } from 'node:crypto'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import type { FactRow } from '../plan/public.ts'
import { asPrinted, type BuiltTable, buildRelease, type KeyOf } from './build-release.ts'
import { type Answer, foldedGroups } from './folding.ts'
import type { Out } from './hold.ts'
import { figures } from './planned.ts'
import type { Window } from './release-days.ts'

export type ReleaseRow = { id: string; number: number | null; frozenOn: PlainDate; publishOn: PlainDate; window: Window; publishedAt: Date | null; held: string[]; sums: Record<string, number> }
type Row = { id: string; number: number | null; frozen_on: string; publish_on: string; first: string; before: string; published_at: Date | null; held: string[]; sums: Record<string, number> }

export const readReleases = async (db: Db): Promise<ReleaseRow[]> =>
  (await db.many<Row>(sql`select * from cooperate.releases()`)).map(r => ({
    id: r.id, number: r.number, frozenOn: r.frozen_on as PlainDate, publishOn: r.publish_on as PlainDate, window: { first: r.first as PlainDate, before: r.before as PlainDate }, publishedAt: r.published_at, held: r.held, sums: r.sums,
  }))

export const getRelease = async (db: Db, id: string): Promise<ReleaseRow> => (await readReleases(db)).find(r => r.id === id) ?? fail('missing')

export const frozenFacts = (db: Db, id: string): Promise<FactRow[]> => db.many<FactRow>(sql`select * from cooperate.release_facts(${id})`)

export const foldedOf = async (db: Db, id: string): Promise<string[]> => {
  const rows = await db.many<{ governor: number; group_code: string; figure: string | null; yes: boolean | null }>(sql`select * from cooperate.figure_answers(${id})`)
  return foldedGroups(figures, rows.map((r): Answer => ({ governor: r.governor, group: r.group_code, figure: r.figure, yes: r.yes })))
}

/** Keyed outside the database: whoever knows the key knows each rounding's direction. */
export const roundingKey = (keys: Keys): KeyOf => {
  const key = keys.root('rounding')
  return cell => createHmac('sha256', key).update(cell).digest('hex')
}

export const rebuild = async (db: Db, keys: Keys, r: ReleaseRow): Promise<{ tables: BuiltTable[]; folded: string[] }> => {
  const folded = await foldedOf(db, r.id)
  return { tables: buildRelease(await frozenFacts(db, r.id), r.window, folded, roundingKey(keys)), folded }
}

export const printed = async (db: Db, r: ReleaseRow): Promise<{ tables: BuiltTable[]; folded: string[] }> => {
  const folded = await foldedOf(db, r.id)
  const { text } = await db.one<{ text: string }>(sql`select cooperate.release_text(${r.id}) as text`)
  return { tables: asPrinted(text, await frozenFacts(db, r.id), folded), folded }
}

/** What is out: every published release without the tables that were held, newest first. */
export const outReleases = async (db: Db, all: readonly ReleaseRow[]): Promise<Out[]> => {
  const outs: Out[] = []
  for (const r of all.filter(x => x.publishedAt !== null)) {
    const { tables } = await printed(db, r)
    outs.push({ window: r.window, tables: tables.filter(t => !r.held.includes(t.name)) })
  }
  return outs
}
