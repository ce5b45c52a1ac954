import { parse } from 'csv-parse/sync'
import { fail } from '../errors/catalogue.ts'
import { decodeText } from './decode.ts'
import { mostRows, type Table, tableOf, watermarkSign } from './table.ts'

const delimiters = [',', ';', '\t', '|'] as const

/** The sign between columns: the one that stands most often in the heading, outside quotation marks. */
export const delimiterOf = (text: string): string => {
  const from = text.startsWith(watermarkSign) ? text.slice(text.search(/\r\n|\r|\n|$/)) : text
  const heading = (/^(?:[^\r\n"]|"[^"]*")*/.exec(from.replace(/^[\s]+(?=\S)/, ''))?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = delimiters.map(sign => heading.split(sign).length)
  return delimiters[counts.indexOf(Math.max(...counts))]!
}

const recordsOf = (text: string, delimiter: string): string[][] => {
  try {
    // One heading, one watermark, and one more to know that there are too many.
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, record_delimiter: ['\r\n', '\n', '\r'], to: mostRows + 3, max_record_size: 1_000_000 })
  } catch (error) {
    const code = (error as { code?: string }).code ?? ''
    if (!code.startsWith('CSV_')) throw error
    return fail(code === 'CSV_QUOTE_NOT_CLOSED' ? 'imports.quote-open' : 'imports.unreadable')
  }
}

/** Reads any separated table, in any of the encodings and with any of the four signs. Memory: the file, three times over. */
export const readCsv = (bytes: Uint8Array): Table => {
  const { text, encoding } = decodeText(bytes)
  const delimiter = delimiterOf(text)
  return tableOf(recordsOf(text, delimiter).map((cells, i) => ({ row: i + 1, cells })), { encoding, delimiter, sheet: null })
}
