import { fail } from '../errors/catalogue.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { mostColumns, mostRows, type Table } from './table.ts'

const isZip = (b: Uint8Array) => b[0] === 0x50 && b[1] === 0x4b && b[2] === 0x03 && b[3] === 0x04
/** The old Excel format, and any file locked with a password. */
const isOle = (b: Uint8Array) => b[0] === 0xd0 && b[1] === 0xcf && b[2] === 0x11 && b[3] === 0xe0

const hidden = /[\u0000-\u0008\u000e-\u001f]/

/** A spreadsheet by what it is, whatever its name says; `imports.*` when it cannot be read as a table. */
export const readTable = async (bytes: Uint8Array): Promise<Table> => {
  if (isOle(bytes)) return fail('imports.old-excel')
  const table = isZip(bytes) ? await readXlsx(bytes) : readCsv(bytes)
  if (table.columns.length === 0) return fail('imports.empty')
  if (table.columns.some(column => hidden.test(column))) return fail('imports.unreadable')
  if (table.columns.length > mostColumns) return fail('imports.too-many-columns')
  if (table.rows.length > mostRows) return fail('imports.too-many-rows')
  return table
}
