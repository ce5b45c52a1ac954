import { protectTables } from '../../algorithms/privacy/suppression/protect.ts'
import { cellKeyRound } from '../../algorithms/privacy/rounding/cell-key.ts'
import type { FactRow } from '../plan/public.ts'
import { measures, planned, rowLabels } from './planned.ts'
import { type Window, periodOf } from './release-days.ts'
import { type Shape, tableOf } from './table-of.ts'

export const threshold = 10
export const roundingBase = 5
/** Work a table may spend, counted so that a rebuild elsewhere gives the same pattern. */
const budget = { search: 6e6, proof: 1.5e7, bounds: 3e6 } as const

export type ReleaseCell = { readonly row: string; readonly column: string; readonly value: number | null }
export type ReleaseTable = { readonly name: string; readonly measure: string; readonly columns: readonly string[]; readonly cells: readonly ReleaseCell[] }
/** A protected table with what only the secretariat's process knows of it: the exact shape and the hidden paths. */
export type BuiltTable = ReleaseTable & { readonly shape: Shape; readonly hidden: ReadonlySet<string> }
/** Secret of the rounding: the same text gives the same direction for ever. */
export type KeyOf = (cell: string) => string

const pathOf = (row: string, column: string): string => (column === '' ? row : `${row}/${column}`)

const protectMeasure = (shapes: readonly Shape[], window: Window, keyOf: KeyOf): BuiltTable[] => {
  const { built, suppression } = protectTables(shapes.map(s => s.shaped), { threshold, margins: 'if-needed', budget, unpublished: [], homogeneity: true, contributors: {} })
  const withheld = new Set([...suppression.primary, ...suppression.complementary])
  // What could not be proved is not printed at all.
  const unproved = !suppression.safe
  return shapes.map(shape => {
    const { name, measure } = shape.planned, hidden = new Set<string>()
    const columns = shape.columns.length === 0 ? [''] : ['total', ...shape.columns]
    const cells = ['total', ...rowLabels].flatMap(row => columns.map((column): ReleaseCell => {
      const path = pathOf(row, column), cell = built.byName.get(`${name}:${path}`)!
      if (unproved || withheld.has(cell)) return hidden.add(path), { row, column, value: null }
      // A count that two tables share has one key: its row, and its column where it is not all of them.
      const own = column === '' || column === 'total' ? row : `${row}/${shape.planned.by!.dim}=${column}`
      return { row, column, value: cellKeyRound(built.system.cells[cell]!.value, keyOf(`${measure} ${periodOf(window)} ${own}`), roundingBase) }
    }))
    return { name, measure, columns: shape.columns, cells, shape, hidden }
  })
}

/** All planned tables of a release, each measure's protected as one problem: small cells withheld with proof, the rest rounded. Pure: the same facts, folds and keys give the same bytes. */
export const buildRelease = (facts: readonly FactRow[], window: Window, folded: readonly string[], keyOf: KeyOf): BuiltTable[] =>
  measures.flatMap(measure => protectMeasure(planned.filter(p => p.measure === measure).map(p => tableOf(p, facts, folded)), window, keyOf))

/** Tables that are out already: as they were printed, beside their true counts. */
export const asPrinted = (text: string, facts: readonly FactRow[], folded: readonly string[]): BuiltTable[] =>
  (JSON.parse(text) as ReleaseTable[]).map(t => ({
    ...t, shape: tableOf(planned.find(p => p.name === t.name)!, facts, folded),
    hidden: new Set(t.cells.filter(c => c.value === null).map(c => pathOf(c.row, c.column))),
  }))

/** The exact text of what is printed. */
export const textOf = (tables: readonly ReleaseTable[]): string =>
  JSON.stringify(tables.map(({ name, measure, columns, cells }) => ({ name, measure, columns, cells })))
