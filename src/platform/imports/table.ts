import type { Encoding } from './decode.ts'

export type TableRow = { readonly row: number; readonly cells: readonly string[] }
/** A file as a table of text; nothing in it is a formula any more. `ours`: written by this system, whose safe cells are turned back. */
export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  readonly encoding: Encoding | null
  readonly delimiter: string | null
  readonly sheet: string | null
  readonly ours: boolean
}
export const mostRows = 20_000
export const mostColumns = 100
export const watermarkSign = '# Throughline'

const isBlank = (cells: readonly string[]) => cells.every(cell => cell.trim() === '')
const trimmedEnd = (cells: readonly string[]): readonly string[] => cells.slice(0, cells.findLastIndex(cell => cell.trim() !== '') + 1)

/** The first row with anything in it is the heading; blank rows are counted and left out; a watermark of ours above is stepped over. */
export const tableOf = (all: readonly TableRow[], told: Pick<Table, 'encoding' | 'delimiter' | 'sheet'>): Table => {
  const full = all.filter(row => !isBlank(row.cells))
  const ours = full[0]?.cells[0]?.startsWith(watermarkSign) ?? false
  const [heading, ...rows] = ours ? full.slice(1) : full
  return { ...told, ours, columns: heading ? trimmedEnd(heading.cells) : [], rows: rows.map(({ row, cells }) => ({ row, cells: trimmedEnd(cells) })) }
}
