import { type Field, getTable, type Row, type Table, tables, type Version } from './hsds.ts'
import { nest, shelfOf } from './nested.ts'

export type Written = { readonly name: string; readonly pieces: () => Iterable<string> }

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const textOf = (value: unknown): string => (value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value))

const fieldsIn = (of: Table, version: Version): readonly Field[] => of.fields.filter(f => f.since <= version)
const extrasIn = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap(r => Object.keys(r.extra)))].sort()

function* csvOf(of: Table, rows: readonly Row[], version: Version): Generator<string> {
  const fields = fieldsIn(of, version).map(f => f.name)
  const extras = extrasIn(rows).filter(name => !fields.includes(name))
  yield `${[...fields, ...extras].map(quoted).join(',')}\r\n`
  for (const row of rows) yield `${[...fields.map(f => row.cells[f] ?? ''), ...extras.map(name => textOf(row.extra[name]))].map(quoted).join(',')}\r\n`
}

const schemaOf = (of: Table, version: Version) => ({
  fields: fieldsIn(of, version).map(f => ({ name: f.name, type: f.type === 'number' ? 'number' : f.type === 'date-time' ? 'datetime' : 'string', ...(f.type === 'uuid' || f.type === 'email' || f.type === 'uri' ? { format: f.type } : {}), constraints: { ...(f.needed === 'no' ? {} : { required: true }), ...(f.name === 'id' ? { unique: true } : {}), ...(f.oneOf ? { enum: f.oneOf } : {}) } })),
  primaryKey: 'id',
})

function* jsonList(values: Iterable<unknown>, open: string, close: string): Generator<string> {
  yield open
  let first = true
  for (const value of values) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(value)}`
    first = false
  }
  yield `\n${close}`
}

function* bundle(byTable: ReadonlyMap<string, readonly Row[]>): Generator<string> {
  yield '{'
  let first = true
  for (const [name, rows] of byTable) {
    const of = getTable(name)
    yield* jsonList((function* () {
      for (const row of rows) yield Object.fromEntries([...of.fields.filter(f => row.cells[f.name] !== undefined).map(f => [f.name, f.type === 'number' ? Number(row.cells[f.name]) : row.cells[f.name]]), ...Object.entries(row.extra)])
    })(), `${first ? '\n' : ',\n'}${JSON.stringify(of.file)}: [`, ']')
    first = false
  }
  yield '\n}\n'
}

/**
 * The files of a package in HSDS 3.0 or 3.1: tables with `datapackage.json`, or `services.json` (each service with all that
 * hangs on it) and `directory.json` (the tables as they are, nothing lost). What HSDS has no field for goes along in columns
 * and keys of its own, as HSDS allows.
 */
export const packageFiles = (rows: readonly Row[], version: Version, as: 'csv' | 'json' | 'both'): Written[] => {
  const byTable = new Map<string, Row[]>()
  for (const t of tables) {
    const of = rows.filter(r => r.table === t.name)
    if (t.since <= version && of.length > 0) byTable.set(t.name, of)
  }
  const csv: Written[] = [...byTable].map(([name, of]) => ({ name: getTable(name).file, pieces: () => csvOf(getTable(name), of, version) }))
  const about = { profile: 'tabular-data-package', name: 'directory', title: 'Human Services Directory', licenses: [], resources: [...byTable.keys()].map(name => ({ name, path: getTable(name).file, profile: 'tabular-data-resource', encoding: 'utf-8', schema: schemaOf(getTable(name), version) })) }
  const shelf = shelfOf(rows)
  const services = byTable.get('service') ?? []
  const nested = function* () {
    for (const row of services) yield nest(shelf, row)
  }
  return [
    ...(as === 'json' ? [] : [...csv, { name: 'datapackage.json', pieces: () => [`${JSON.stringify(about, null, 1)}\n`] }]),
    ...(as === 'csv' ? [] : [{ name: 'services.json', pieces: () => jsonList(nested(), '[', ']\n') }]),
    ...(as === 'json' ? [{ name: 'directory.json', pieces: () => bundle(byTable) }] : []),
  ]
}
