import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import type { Services } from '../../platform/slices/services.ts'
import { coverageOf, indicators, readReporting, type Reporting } from '../plan/public.ts'
import { type BuiltTable, textOf } from './build-release.ts'
import { heldTables } from './hold.ts'
import { notSaid } from './planned.ts'
import { lastMonthOf, overlap } from './release-days.ts'
import { getRelease, outReleases, readReleases, rebuild, type ReleaseRow } from './releases.ts'

/** The number of an indicator is a cell of a table that goes out; anything else is withheld. */
export const indicatorCells = (tables: readonly BuiltTable[]): Map<string, number | null> =>
  new Map(indicators.map(i => {
    const table = tables.find(t => t.measure === i.measure && (i.where === undefined || t.shape.planned.by?.dim === i.where.dim))
    const column = i.where?.value ?? (table && table.columns.length > 0 ? 'total' : '')
    return [i.id, table?.cells.find(c => c.row === 'total' && c.column === column)?.value ?? null]
  }))

export const decideRelease = async (db: Db, services: Services, r: ReleaseRow) => {
  const { tables, folded } = await rebuild(db, services.keys, r)
  const earlier = await outReleases(db, (await readReleases(db)).filter(x => x.id !== r.id && overlap(x.window, r.window)))
  const held = heldTables({ window: r.window, tables }, earlier)
  return { tables, folded, held, going: tables.filter(t => !held.includes(t.name)) }
}

const numbersOf = (reporting: ReadonlyMap<string, Reporting[]>, r: ReleaseRow, going: readonly BuiltTable[]) => {
  const values = indicatorCells(going)
  return indicators.map(i => ({ indicator: i.id, value: values.get(i.id) ?? null, ...coverageOf(reporting.get(i.measure) ?? [], lastMonthOf(r.window)) }))
}

export type PrintedCell = { readonly table: string; readonly place: number; readonly row: string; readonly column: string; readonly value: number | null; readonly silent: boolean }

/** Cells as the public reads them. A zero where nobody reports is not a zero, and a table that nobody feeds is not printed. */
export const printedCells = (tables: readonly BuiltTable[], reporting: ReadonlyMap<string, readonly Reporting[]>, month: string): PrintedCell[] =>
  tables.flatMap(t => {
    const live = new Set((reporting.get(t.measure) ?? []).filter(r => r.reporting > 0 && r.since <= month).map(r => r.jurisdiction as string))
    return live.size === 0 ? [] : t.cells.map((c, place) => {
      const silent = c.value === 0 && c.row !== 'total' && c.row !== notSaid && !live.has(c.row)
      return { table: t.name, place, ...c, value: silent ? null : c.value, silent }
    })
  })

/** On its Tuesday or after: folds what stewards did not allow, holds what would uncover a cell, and writes what the public reads. */
export const publishRelease = async (db: Db, services: Services, id: string, today: PlainDate): Promise<{ number: number; held: string[]; folded: string[] }> => {
  const r = await getRelease(db, id)
  if (r.publishedAt !== null) return fail('statistics.published')
  if (today < r.publishOn) return fail('statistics.too-early', { day: r.publishOn })
  await db.run(sql`select cooperate.hold_release(${id})`)
  const { tables, folded, held, going } = await decideRelease(db, services, r)
  const reporting = await readReporting(db)
  const cells = printedCells(going, reporting, lastMonthOf(r.window)), numbers = numbersOf(reporting, r, going)
  const { number } = await db.one<{ number: number }>(sql`
    select cooperate.publish(${id}, ${textOf(tables)}, ${held}, ${folded}, ${JSON.stringify(cells)}::jsonb, ${JSON.stringify(numbers)}::jsonb) as number`)
  return { number, held, folded }
}
