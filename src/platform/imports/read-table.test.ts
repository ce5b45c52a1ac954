import exceljs from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLine, fromSafeCell, toSafeCell } from './formula-safe.ts'
import { readTable } from './read-table.ts'

const code = (work: Promise<unknown>) => work.then(() => null, (error: { code: string }) => error.code)
const sheet = 'Nom;Prix;Née le\r\nCôté-O’Neil;12 €;1990\r\n'
const encoded = {
  'utf-8': Buffer.from(sheet),
  'utf-8 with its mark': Buffer.from(`\ufeff${sheet}`),
  'utf-16 of Windows': Buffer.from(`\ufeff${sheet}`, 'utf16le'),
  'utf-16 without its mark': Buffer.from(sheet, 'utf16le'),
  'utf-16 big end first': Buffer.from(`\ufeff${sheet}`, 'utf16le').swap16(),
  'windows-1252': Buffer.from([...sheet].map(c => ({ '€': 0x80, '’': 0x92 })[c] ?? c.charCodeAt(0))),
}

describe.each(Object.entries(encoded))('a table in %s', (_name, bytes) => {
  test('reads the same, letter for letter', async () => {
    expect(await readTable(bytes)).toMatchObject({ columns: ['Nom', 'Prix', 'Née le'], rows: [{ row: 2, cells: ['Côté-O’Neil', '12 €', '1990'] }], delimiter: ';' })
  })
})

test.each([',', ';', '\t', '|'])('a table with %j between its columns is told by its heading, not by what is in quotation marks', async sign => {
  const text = ['"a, b; c"', 'd', 'e'].join(sign) + '\n' + ['1', '"two\r\nlines ""quoted"""', '=1+1'].join(sign)
  expect(await readTable(Buffer.from(text))).toMatchObject({ columns: ['a, b; c', 'd', 'e'], rows: [{ row: 2, cells: ['1', 'two\r\nlines "quoted"', '=1+1'] }] })
})

test('syllabics, combining marks and marks without width are kept exactly, and so is a space at the end', async () => {
  const names = ['ᐃᓄᒃᑎᑐᑦ', 'T̓seśaht', 'علی\u200cرضا', 'क्\u200dष', "O'Neil ", '\u2018Okina', 'Sukarno']
  const table = await readTable(Buffer.from(`name\n${names.join('\n')}\n`))
  expect(table.rows.map(r => r.cells[0])).toEqual(names)
})

test('blank rows are counted and left out, so that a row has the number that the spreadsheet shows', async () => {
  expect((await readTable(Buffer.from('\n\na,b\n\n1,2\n,\n3,4'))).rows.map(r => r.row)).toEqual([5, 7])
})

test('a workbook gives what its cells show: days, results of formulas, rich text; a formula without result stays text', async () => {
  const book = new exceljs.Workbook()
  book.addWorksheet('empty')
  const page = book.addWorksheet('Clients')
  page.addRow(['id', 'name', 'born', 'sum', 'danger'])
  page.addRow([7, { richText: [{ text: 'Cé' }, { text: 'dar' }] }, new Date('1994-03-12T00:00:00Z'), { formula: 'A2+1', result: 8 }, { formula: 'HYPERLINK("x")' } as never])
  const table = await readTable(Buffer.from(await book.xlsx.writeBuffer()))
  expect(table).toMatchObject({ sheet: 'Clients', columns: ['id', 'name', 'born', 'sum', 'danger'], rows: [{ row: 2, cells: ['7', 'Cédar', '1994-03-12', '8', '=HYPERLINK("x")'] }] })
})

test('what is no table says so by its reason', async () => {
  const wide = `${Array.from({ length: 101 }, (_, i) => `c${i}`).join(',')}\n`
  const long = `id\n${'1\n'.repeat(20_001)}`
  const given = [Buffer.from(''), Buffer.from('PK\u0003\u0004not a zip'), Buffer.from(wide), Buffer.from(long), Buffer.from('a\n"open')]
  expect(await Promise.all(given.map(bytes => code(readTable(bytes))))).toEqual(['imports.empty', 'imports.unreadable', 'imports.too-many-columns', 'imports.too-many-rows', 'imports.quote-open'])
})

test('any bytes at all give a table or a reason, never another failure', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
    const reason = await code(readTable(bytes))
    expect(reason === null || reason.startsWith('imports.')).toBe(true)
  }), { seed: 7, numRuns: 300 })
})

const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter(text => !text.includes('\u0000'))
test('a safe cell never begins as a formula does, and turns back to exactly what it was', () => {
  fc.assert(fc.property(fc.oneof(cell, cell.map(c => `=${c}`), cell.map(c => `'@${c}`), cell.map(c => `''+${c}`)), text => {
    expect(toSafeCell(text)).not.toMatch(/^[=+\-@\t\r]/)
    expect(fromSafeCell(toSafeCell(text))).toBe(text)
  }), { seed: 7, numRuns: 500 })
})

test('lines that we write are read back cell by cell, whatever is in them', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async rows => {
    const table = await readTable(Buffer.from(`\ufeff${csvLine(['# Throughline · x'])}\r\n${csvLine(['a', 'b'])}\r\n${rows.map(r => csvLine([...r, 'end'])).join('\r\n')}`))
    expect(table.ours).toBe(true)
    expect(table.rows.map(r => r.cells.map(fromSafeCell))).toEqual(rows.map(r => [...r, 'end']))
  }), { seed: 7, numRuns: 200 })
})
