import { fromSafeCell } from './formula-safe.ts'
import type { Imports, Mapping } from './imports.ts'
import { type How, isRead } from './read-cell.ts'
import type { Fault } from './report.ts'
import type { Table, TableRow } from './table.ts'

export type Values = Readonly<Record<string, unknown>>
export type ReadRow = { readonly row: number; readonly values: Values; readonly faults: readonly Fault[] }
export type Given = Pick<Table, 'rows' | 'ours'> & { readonly mapping: Mapping; readonly how: How }

const readRow = ({ row, cells }: TableRow, of: Imports, { mapping, ours, how }: Given): ReadRow => {
  const values: Record<string, unknown> = {}
  const faults: Fault[] = cells.length > mapping.length ? [{ field: null, reason: 'too-many-cells' }] : []
  for (const field of of.fields) {
    const raw = cells[mapping.indexOf(field.name)] ?? ''
    const cell = ours ? fromSafeCell(raw) : raw
    const empty = cell.trim() === ''
    if (empty && field.needed) faults.push({ field: field.name, reason: 'needed' })
    if (empty) continue
    const read = field.read(cell, how)
    if (isRead(read)) values[field.name] = read.value
    else faults.push({ field: field.name, reason: read.reason })
  }
  return { row, values, faults }
}

/** Each row by itself: what it says and why it cannot be taken. The second row with a key is refused. O(rows · fields). */
export const readRows = (of: Imports, given: Given): ReadRow[] => {
  const seen = new Set<unknown>()
  return given.rows.map(line => {
    const read = readRow(line, of, given)
    const key = read.values[of.key]
    if (key === undefined || !seen.has(key)) {
      seen.add(key)
      return read
    }
    return { ...read, faults: [...read.faults, { field: of.key, reason: 'duplicate-number' }] }
  })
}
