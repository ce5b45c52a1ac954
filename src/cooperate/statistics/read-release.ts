import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Db } from '../../platform/db/db.ts'
import type { Services } from '../../platform/slices/services.ts'
import { planned, rowNames } from './planned.ts'
import { decideRelease } from './publish-release.ts'
import { firstOf } from './release-days.ts'
import { getRelease, printed, readReleases, type ReleaseRow } from './releases.ts'

const total: Said = { en: 'All', fr: 'Ensemble' }
const titleOf = (table: string): Said => planned.find(p => p.name === table)?.title ?? { en: table, fr: table }
/** A column's name; a merged one is its parts together, and says whose numbers are not shown apart. */
export const columnName = (table: string, column: string): Said => {
  const by = planned.find(p => p.name === table)?.by
  const parts = column.split('+').map(part => by?.names[part] ?? { en: part, fr: part })
  return column === 'total' || column === '' ? total : { en: parts.map(p => p.en).join(', '), fr: parts.map(p => p.fr).join(', ') }
}
export const rowName = (row: string): Said => rowNames[row] ?? { en: row, fr: row }
export const tableTitle = titleOf
const groupName = (group: string): Said => planned.flatMap(p => (p.by?.names[group] ? [p.by.names[group]] : []))[0] ?? { en: group, fr: group }

const line = (r: ReleaseRow, today: PlainDate) => ({
  id: r.id, number: r.number, frozenOn: r.frozenOn as string, publishOn: r.publishOn as string, first: r.window.first as string, before: r.window.before as string,
  publishedAt: r.publishedAt?.toISOString() ?? null, due: r.publishedAt === null && today >= r.publishOn,
})

export const listAll = async (db: Db, today: PlainDate) => {
  const all = await readReleases(db)
  return { today: today as string, mayFreeze: !all.some(r => r.frozenOn === firstOf(today)), releases: all.map(r => ({ ...line(r, today), held: r.held.map(titleOf) })) }
}

/** A release as it would be, or was, printed: withheld cells without a number, held tables marked. */
export const readOne = async (db: Db, services: Services, id: string, today: PlainDate) => {
  const r = await getRelease(db, id)
  const { tables, folded, held } = r.publishedAt === null ? await decideRelease(db, services, r) : { ...(await printed(db, r)), held: r.held }
  return {
    ...line(r, today), folded: folded.map(groupName),
    tables: tables.map(t => ({
      name: t.name, title: titleOf(t.name), held: held.includes(t.name), withheld: t.cells.filter(c => c.value === null).length,
      columns: (t.columns.length > 0 ? ['total', ...t.columns] : ['']).map(c => ({ id: c, name: columnName(t.name, c) })),
      rows: [...new Set(t.cells.map(c => c.row))].map(row => ({ id: row, name: rowName(row) })), cells: [...t.cells],
    })),
  }
}
