import { closedLists, tableRows } from './facts/hsds-tables.ts'
import type { FieldType, Needed, TableRow, Version } from './hsds-row.ts'

export type { Version }

export type Field = { readonly name: string; readonly type: FieldType; readonly needed: Needed; readonly refersTo: string | null; readonly since: Version; readonly oneOf: readonly string[] | null }
export type Nested = { readonly name: string; readonly target: string; readonly many: boolean; readonly since: Version }
export type Table = { readonly name: string; readonly file: string; readonly since: Version; readonly fields: readonly Field[]; readonly nested: readonly Nested[]; readonly field: ReadonlyMap<string, Field> }

const tableOf = (row: TableRow): Table => {
  const fields = row.fields.map(([name, type, needed, refersTo = null, since = '3.0']): Field => ({ name, type, needed, refersTo, since, oneOf: closedLists[`${row.name}.${name}`] ?? null }))
  return { name: row.name, file: row.file, since: row.since, fields, nested: row.nested.map(([name, target, many, since = '3.0']) => ({ name, target, many: many === 'many', since })), field: new Map(fields.map(f => [f.name, f])) }
}

/** What is referred to comes before what refers to it. */
export const tables: readonly Table[] = tableRows.map(tableOf)
export const tableNamed: ReadonlyMap<string, Table> = new Map(tables.map(t => [t.name, t]))
export const getTable = (name: string): Table => tableNamed.get(name)!
export const orderOf: ReadonlyMap<string, number> = new Map(tables.map((t, i) => [t.name, i]))

/** Tables that hang on one of several others: which columns may say on what. */
export const parentColumns = (table: Table): readonly Field[] => table.fields.filter(f => f.refersTo !== null && f.refersTo !== table.name && !['taxonomy', 'taxonomy_term', 'unit', 'program'].includes(f.refersTo))

/** A table stands by itself when nothing is lost if what it refers to is not in the file. */
export const standsAlone = new Set(['organization', 'service', 'location', 'taxonomy', 'taxonomy_term', 'unit', 'meta_table_description', 'attribute', 'metadata'])

/** One row of one table, with where it was read. Cells are texts; an absent cell is not known. `extra` holds what the table has no field for. */
export type Row = { readonly table: string; readonly file: string; readonly row: number; readonly cells: Record<string, string>; readonly extra: Record<string, unknown> }

const letters = (name: string): string => name.toLowerCase().replace(/\.(csv|tsv|txt|json)$/, '').replace(/^.*[/\\]/, '').replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '')
const spoken = new Map<string, string>()
for (const t of tables) for (const name of [t.name, letters(t.file), `${t.name}s`, t.name.replace(/y$/, 'ies')]) spoken.set(name, t.name)
for (const [also, name] of [['services_at_location', 'service_at_location'], ['services_at_locations', 'service_at_location'], ['service_capacities', 'service_capacity'], ['additional_urls', 'url'], ['accessibilities', 'accessibility'], ['accessibility_for_disabilities', 'accessibility'], ['fundings', 'funding']] as const) spoken.set(also, name)

/** `services.csv`, `service`, `Services` → `service`; null where HSDS 3 has no such table. */
export const tableSpoken = (name: string): string | null => spoken.get(letters(name)) ?? null
export const plainName = letters
