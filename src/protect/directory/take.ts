import { type Entry, proposeDuplicates } from './duplicates.ts'
import { getTable, orderOf, plainName, type Row, tableSpoken } from './hsds.ts'
import { type Known, ledger } from './ledger.ts'
import { fromLoose, guessMapping, type Mapping, placesOf } from './mapping.ts'
import { flatten, tableOfObject } from './nested.ts'
import { carried, modern, oldEligibility, tableOf } from './older.ts'
import { csvRecords } from './read/csv-records.ts'
import { decoding, textOf } from './read/decode.ts'
import { jsonItems } from './read/json-items.ts'
import type { Part } from './read/source.ts'
import { SourceFault } from './read/source-fault.ts'
import { type FileReport, fileReport, newReport, note, type Report } from './report.ts'

export type Format = 'auto' | 'hsds' | 'openreferral-uk' | 'csv'
export type Options = { readonly format: Format; readonly mapping: Mapping | null; readonly source: string; readonly today: string; readonly most?: number; readonly progress?: (line: string) => void; readonly duplicates?: boolean; /** Called between rows, now and then: a transaction that waits for a long file must not be ended for idleness. */ readonly between?: () => Promise<unknown> }
export type Taken = { readonly report: Report; readonly rows: readonly Row[]; readonly known: Known }

type Opened = { readonly part: Part; readonly headings: string[]; readonly kind: ReturnType<typeof tableOf>; readonly eligibility: boolean; readonly loose: boolean }

const headingsOf = async (part: Part): Promise<string[]> => {
  for await (const record of csvRecords(textOf(part.open(), decoding()))) return record.fields.map(f => f.replace(/^\ufeff/, '').trim())
  return []
}

const plainHeading = (h: string): string => h.toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '')

/** How much of a heading is a table's own: enough to say that the file is that table, whatever its name. */
const fits = (headings: readonly string[]): string | null => {
  const plain = headings.map(plainHeading)
  if (!plain.includes('id')) return null
  const best = ['service', 'organization', 'location'].map(t => ({ t, n: plain.filter(h => getTable(t).field.has(h)).length })).sort((a, b) => b.n - a.n)[0]!
  return best.n >= 4 && best.n >= plain.length * 0.6 ? best.t : null
}

const openPart = async (part: Part, options: Options): Promise<Opened> => {
  if (part.form === 'json') return { part, headings: [], kind: null, eligibility: false, loose: false }
  const headings = await headingsOf(part)
  const kind = options.format === 'csv' || options.mapping ? null : tableOf(part.name, headings.map(plainHeading)) ?? (fits(headings) ? { table: fits(headings)!, fixed: {} } : null)
  const named = kind !== null && headings.some(h => ['id', 'taxonomy_id'].includes(plainHeading(h)) || getTable(kind.table).field.has(plainHeading(h)))
  const eligibility = oldEligibility.has(plainName(part.name)) && !options.mapping
  return { part, headings, kind: named ? kind : null, eligibility, loose: !named && !eligibility }
}

const formatOf = (opened: readonly Opened[], options: Options): string => {
  if (options.format !== 'auto') return options.format
  if (opened.every(o => o.part.form === 'json')) return 'hsds-json'
  if (opened.some(o => o.loose)) return 'csv'
  const names = new Set(opened.map(o => plainName(o.part.name)))
  const has = (...some: string[]) => some.some(n => names.has(n))
  if (has('service_attribute', 'service_attributes', 'other_attribute')) return 'hsds-2'
  if (has('physical_addresses', 'physical_address', 'mail_addresses', 'services_taxonomy', 'service_taxonomy', 'eligibility', 'regular_schedules', 'regular_schedule') || opened.some(o => plainName(o.part.name) === 'taxonomy' && o.kind?.table === 'taxonomy_term')) return 'hsds-1'
  return has('service_capacity', 'service_capacities', 'unit', 'units', 'url', 'urls') ? 'hsds-3.1' : 'hsds-3.0'
}

type Work = { readonly book: ReturnType<typeof ledger>; readonly report: Report; readonly options: Options; readonly known: ReturnType<typeof carried> }

const readTable = async ({ book, report, options, known }: Work, o: Opened): Promise<void> => {
  const file = fileReport(report, o.part.name, o.eligibility ? 'eligibility' : o.loose ? 'csv' : o.kind!.table)
  const told = decoding()
  const mapping = o.loose ? (options.mapping ?? guessMapping(o.headings)) : null
  if (mapping && !options.mapping) report.mapping = mapping
  if (mapping && !Object.values(mapping.columns).some(c => c !== null && /^(service|organization)\.name$/.test(typeof c === 'string' ? c : c.to))) throw new SourceFault('directory.mapping', 'No column of this table is known to be the name of a service or an organization. Give a mapping: --mapping m.json', 'Aucune colonne de ce tableau n’est connue comme le nom d’un service ou d’un organisme. Donnez une correspondance\u00a0: --mapping m.json', o.part.name)
  const places = mapping ? placesOf(mapping) : null
  const headings = o.loose ? o.headings : o.headings.map(plainHeading)
  for await (const record of csvRecords(textOf(o.part.open(), told))) {
    if (record.row === 1) continue
    if (record.row % everyRows === 0) await options.between?.()
    const cells = Object.fromEntries(record.fields.map((value, i) => [headings[i] || `column_${i + 1}`, value]))
    const warned = tellLine(report, file, record, headings.length)
    if (o.eligibility) {
      file.read += 1
      file.imported += 1
      if (cells['service_id']) known.eligibility.set(cells['service_id'], cells['eligibility'] ?? cells['description'] ?? '')
      continue
    }
    for (const name of Object.keys(cells)) if ((cells[name] = cells[name]!.trim()) === '') delete cells[name]
    const raws = places ? fromLoose(cells, places, mapping!.constants) : modern(o.kind!, cells, known)
    for (const raw of raws) book.take(raw, { file, row: record.row, nested: false, warned })
  }
  file.encoding = told.encoding
  if (told.encoding === 'mixed') for (const line of told.oddLines) note(report, file, { row: line, field: '', reason: 'encoding' })
}

const tellLine = (report: Report, file: FileReport, record: { row: number; unclosed: boolean; fields: readonly string[] }, columns: number): boolean => {
  if (record.unclosed) note(report, file, { row: record.row, field: '', reason: 'quotation-mark' })
  if (record.fields.length > columns) note(report, file, { row: record.row, field: '', reason: 'columns' })
  return record.unclosed || record.fields.length > columns
}

const everyRows = 500
const isTable = (name: string): boolean => tableOf(name, []) !== null

const readJson = async ({ book, report, known, options }: Work, o: Opened): Promise<void> => {
  const told = decoding()
  const files = new Map<string, FileReport>()
  const reportFor = (key: string | null, table: string | null): FileReport => {
    const name = key === null || ['contents', 'content', 'data', 'results', 'items'].includes(key) ? o.part.name : `${o.part.name}#${key}`
    const one = files.get(name) ?? fileReport(report, name, table)
    files.set(name, one)
    return one
  }
  for await (const { key, index, value } of jsonItems(textOf(o.part.open(), told), o.part.name, isTable)) {
    const object = value as Record<string, unknown>
    if (index % everyRows === 0) await options.between?.()
    const kind = key !== null ? tableOf(key, Object.keys(object)) : null
    const table = kind?.table ?? tableOfObject(object) ?? (key === null ? tableSpoken(o.part.name) : null)
    const file = reportFor(key, table)
    if (table === null) {
      file.read += 1
      file.refusedRows += 1
      note(report, file, { row: index, field: '', reason: 'no-table' })
      continue
    }
    const flat = flatten(table, object)
    const tabular = kind !== null && flat.length === 1
    for (const raw of flat) for (const one of raw.derived && raw.table !== 'schedule' ? [raw] : older(raw, raw.derived ? null : kind, known)) book.take(one, { file, row: index, nested: !tabular, warned: false })
  }
  for (const file of files.values()) file.encoding = told.encoding
}

/** Columns that only older tables have are read as such in JSON too. */
const older = (raw: ReturnType<typeof flatten>[number], kind: ReturnType<typeof tableOf>, known: Work['known']) => {
  const texts = Object.fromEntries(Object.entries(raw.extra).filter((e): e is [string, string] => typeof e[1] === 'string'))
  const rest = Object.fromEntries(Object.entries(raw.extra).filter(([, v]) => typeof v !== 'string'))
  return modern(kind ?? { table: raw.table, fixed: {} }, { ...texts, ...raw.cells }, known).map((one, i) => (i === 0 ? { ...one, derived: raw.derived, extra: { ...one.extra, ...rest } } : one))
}

const entriesOf = ({ named, phones, cities, placeOf }: Known): Entry[] =>
  named.map(n => ({ id: n.id, table: n.table, name: n.name, phones: [...new Set([...(phones.get(n.id) ?? []), ...(phones.get(placeOf.get(n.id) ?? '') ?? [])])], city: cities.get(placeOf.get(n.id) ?? '') ?? null, feed: '', row: n.row, at: n.file }))

/**
 * Reads a directory in any form it is exported in; every row is used, used with a warning, repeated or refused, and said so.
 * `keep` false holds no row (100 MB pass in bounded memory); true gives the rows of HSDS 3.1.
 */
export const takeDirectory = async (parts: readonly Part[], options: Options, keep: boolean): Promise<Taken> => {
  const report = newReport(options.most)
  const opened: Opened[] = []
  for (const part of parts) opened.push(await openPart(part, options))
  report.format = formatOf(opened, options)
  const rows: Row[] = []
  const book = ledger({ source: options.source, today: options.today, report, keep: keep ? row => void rows.push(row) : null })
  const work: Work = { book, report, options, known: carried() }
  const hasTables = opened.some(o => o.kind !== null)
  const rank = (o: Opened): number => (o.eligibility ? -1 : o.kind ? orderOf.get(o.kind.table)! : 100)
  for (const o of opened.toSorted((a, b) => rank(a) - rank(b))) {
    if (o.loose && hasTables && !options.mapping) report.ignored.push(o.part.name)
    else if (o.part.form === 'json') await readJson(work, o)
    else await readTable(work, o)
    options.progress?.(o.part.name)
  }
  const known = book.finish()
  if (options.duplicates !== false) report.duplicates = proposeDuplicates(entriesOf(known))
  return { report, rows, known }
}
