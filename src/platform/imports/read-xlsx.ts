import exceljs from 'exceljs'
import { fail } from '../errors/catalogue.ts'
import { mostColumns, mostRows, type Table, tableOf, type TableRow } from './table.ts'

const mostUnpacked = 200 * 1024 * 1024

/** Bytes that the parts say they unpack to, from the directory at the end of the zip; null when there is none. */
const unpackedSize = (b: Buffer): number | null => {
  const end = b.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > b.length) return null
  let total = 0
  let at = b.readUInt32LE(end + 16)
  for (let n = b.readUInt16LE(end + 10); n > 0; n--) {
    if (at + 46 > b.length || b.readUInt32LE(at) !== 0x02014b50) return null
    total += b.readUInt32LE(at + 24)
    at += 46 + b.readUInt16LE(at + 28) + b.readUInt16LE(at + 30) + b.readUInt16LE(at + 32)
  }
  return total
}

/** What a cell shows, as text: a day as year-month-day, a formula by its last result, or by itself where it has none. */
export const cellText = (value: exceljs.CellValue): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T00:00:00\.000Z$/, '')
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(run => run.text).join('')
  if ('hyperlink' in value) return cellText(value.text as exceljs.CellValue)
  if ('formula' in value || 'sharedFormula' in value) return value.result === undefined || value.result === null ? `=${'formula' in value ? value.formula : ''}` : cellText(value.result)
  return ''
}

/** The first sheet that has anything in it. */
export const readXlsx = async (bytes: Uint8Array): Promise<Table> => {
  const size = unpackedSize(Buffer.from(bytes))
  if (size === null) return fail('imports.unreadable')
  if (size > mostUnpacked) return fail('imports.too-large')
  const book = new exceljs.Workbook()
  await book.xlsx.load(Uint8Array.from(bytes).buffer as never).catch(() => fail('imports.unreadable'))
  const sheet = book.worksheets.find(s => s.actualRowCount > 0)
  if (!sheet) return tableOf([], { encoding: null, delimiter: null, sheet: null })
  if (sheet.actualRowCount > mostRows + 2) return fail('imports.too-many-rows')
  const rows: TableRow[] = []
  sheet.eachRow((row, n) => rows.push({ row: n, cells: Array.from({ length: Math.min(row.cellCount, mostColumns + 1) }, (_, i) => cellText(row.getCell(i + 1).value)) }))
  return tableOf(rows, { encoding: null, delimiter: null, sheet: sheet.name })
}
