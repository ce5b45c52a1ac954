import { z } from 'zod'
import { dimensionOf, type Dimension, type Tree } from './dimension.ts'
import { TableRefused } from './refused.ts'

const Labels = z.array(z.string())
const Groups = z.record(z.string(), Labels)
const NameOf = z.string().min(1)

/** A table as it is written down. Keys that only comment on it are let through. */
export const TableForm = z.object({
  id: NameOf.optional(),
  cells: z.unknown().optional(),
  rows: Labels.optional(), cols: Labels.optional(), columns: Labels.optional(), layers: Labels.optional(),
  rowsOf: NameOf.optional(), colsOf: NameOf.optional(), layersOf: NameOf.optional(),
  dimensions: z.array(z.object({ name: NameOf, categories: Labels, groups: Groups.optional() })).max(3).optional(),
  groups: z.object({ rows: Groups.optional(), cols: Groups.optional(), layers: Groups.optional() }).optional(),
  total: z.unknown().optional(), grandTotal: z.unknown().optional(),
  rowTotals: z.array(z.unknown()).optional(), colTotals: z.array(z.unknown()).optional(), layerTotals: z.array(z.unknown()).optional(),
  margins: z.record(z.string(), z.unknown()).optional(),
  tree: z.record(z.string(), z.unknown()).optional(),
})
export type TableForm = z.infer<typeof TableForm>

/** Values as written, not yet counts: those of the finest cells (last dimension fastest) and those of totals, by name. */
export type Shaped = { readonly id: string; readonly dimensions: readonly Dimension[]; readonly named: readonly boolean[]; readonly finest: readonly unknown[]; readonly totals: ReadonlyMap<string, unknown> }

export const TOTAL = 'total'
const LARGEST = 20_000

const checkLabels = (labels: readonly string[], at: string) => {
  if (labels.length === 0) throw new TableRefused('statistics.empty', at)
  const seen = new Set<string>()
  for (const label of labels) {
    if (label.trim() === '') throw new TableRefused('statistics.label-empty', at)
    if (label.includes('/')) throw new TableRefused('statistics.label-has-slash', label)
    if (label.normalize('NFC').toLowerCase() === TOTAL) throw new TableRefused('statistics.label-reserved', at)
    if (seen.has(label.normalize('NFC'))) throw new TableRefused('statistics.label-repeated', label)
    seen.add(label.normalize('NFC'))
  }
}

/** Leaves and named groups of them (groups of groups too) under one total. */
const flatTree = (categories: readonly string[], groups: Readonly<Record<string, readonly string[]>>, at: string): Tree => {
  checkLabels([...categories, ...Object.keys(groups)], at)
  const known = new Set([...categories, ...Object.keys(groups)]), inside = new Set<string>()
  for (const child of Object.values(groups).flat()) {
    if (!known.has(child) || inside.has(child)) throw new TableRefused('statistics.group-unknown', child)
    inside.add(child)
  }
  let made = 0
  const build = (label: string): Tree => {
    made++
    return { label, children: (Object.hasOwn(groups, label) ? groups[label]! : []).map(build) }
  }
  const tree: Tree = { label: TOTAL, children: [...known].filter(label => !inside.has(label)).map(build) }
  const empty = Object.entries(groups).find(([, members]) => members.length === 0)
  if (made !== known.size || empty) throw new TableRefused('statistics.group-unknown', empty?.[0] ?? at)
  return tree
}

const isCells = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v)

/** `{Ontario: {total, children: {North: 8}}}`, any depth; the values of groups are totals. */
const treeShape = (id: string, written: Record<string, unknown>): Shaped => {
  const entries = Object.entries(written), finest: unknown[] = [], totals = new Map<string, unknown>()
  if (entries.length !== 1) throw new TableRefused('statistics.not-a-table', 'tree')
  const labels: string[] = []
  const build = (label: string, value: unknown, depth: number): Tree => {
    labels.push(label)
    if (!isCells(value)) return finest.push(value), { label, children: [] }
    if (!isCells(value['children']) || Object.keys(value['children']).length === 0 || depth > 8) throw new TableRefused('statistics.not-a-table', label)
    if (value['total'] !== undefined) totals.set(label, value['total'])
    return { label, children: Object.entries(value['children']).map(([l, v]) => build(l, v, depth + 1)) }
  }
  const tree = build(entries[0]![0], entries[0]![1], 0)
  if (tree.children.length === 0) throw new TableRefused('statistics.empty', 'tree')
  checkLabels(labels, 'tree')
  return { id, dimensions: [dimensionOf('area', tree)], named: [false], finest, totals }
}

const flattenCells = (cells: unknown, sizes: readonly number[], at: string): unknown[] => {
  if (sizes.length === 0) return [cells]
  if (!Array.isArray(cells) || cells.length !== sizes[0]) throw new TableRefused('statistics.count-missing', at)
  return cells.flatMap((part, k) => flattenCells(part, sizes.slice(1), `${at}.${k}`))
}

const byName = (cells: Record<string, unknown>, dimensions: readonly Dimension[]): unknown[] => {
  const names = dimensions.reduce<string[]>((heads, d) => heads.flatMap(h => d.leaves.map(n => (h === '' ? d.labels[n]! : `${h}/${d.labels[n]!}`))), [''])
  const extra = Object.keys(cells).find(name => !names.includes(name))
  if (extra !== undefined) throw new TableRefused('statistics.name-unknown', extra)
  const missing = names.find(name => !Object.hasOwn(cells, name))
  if (missing !== undefined) throw new TableRefused('statistics.count-missing', missing)
  return names.map(name => cells[name])
}

type Side = { readonly name: string; readonly given: boolean; readonly categories: readonly string[]; readonly groups: Readonly<Record<string, readonly string[]>>; readonly field: string }

const sidesOf = (form: TableForm): Side[] => {
  if (form.dimensions) return form.dimensions.map((d, k) => ({ name: d.name, given: true, categories: d.categories, groups: d.groups ?? {}, field: `dimensions.${k}` }))
  const cols = form.cols ?? form.columns
  const rows = form.rows ?? (isCells(form.cells) && !cols ? Object.keys(form.cells) : undefined)
  return ([['rows', rows, form.rowsOf, form.groups?.rows], ['cols', cols, form.colsOf, form.groups?.cols], ['layers', form.layers, form.layersOf, form.groups?.layers]] as const)
    .flatMap(([field, categories, of, groups]) => (categories ? [{ name: of ?? field, given: of !== undefined, categories, groups: groups ?? {}, field }] : []))
}

const totalsOf = (form: TableForm, sides: readonly Side[], dimensions: readonly Dimension[]): Map<string, unknown> => {
  const totals = new Map<string, unknown>(Object.entries(form.margins ?? {}))
  const put = (which: number, values: readonly unknown[] | undefined, field: string) => {
    if (!values) return
    const side = sides[which]
    if (!side || values.length !== side.categories.length) throw new TableRefused('statistics.count-missing', field)
    side.categories.forEach((label, k) => totals.set(dimensions.map((d, i) => (i === which ? label : d.labels[0]!)).join('/'), values[k]))
  }
  put(0, form.rowTotals, 'rowTotals')
  put(1, form.colTotals, 'colTotals')
  put(2, form.layerTotals, 'layerTotals')
  for (const grand of [form.total, form.grandTotal]) if (grand !== undefined) totals.set(dimensions.map(() => TOTAL).join('/'), grand)
  return totals
}

/** Reads one table of one to three dimensions, or a tree. Throws TableRefused. Dimension names not given are `rows`, `cols`, `layers`. */
export const shapeOf = (form: TableForm, id: string): Shaped => {
  if (form.tree) return treeShape(id, form.tree)
  const sides = sidesOf(form)
  if (form.cells === undefined || form.cells === null) throw new TableRefused('statistics.not-a-table', id || 'cells')
  if (sides.length === 0) throw new TableRefused('statistics.empty', id || 'cells')
  const dimensions = sides.map(s => dimensionOf(s.name, flatTree(s.categories, s.groups, s.field)))
  if (new Set(dimensions.map(d => d.id)).size < dimensions.length) throw new TableRefused('statistics.label-repeated', 'dimensions')
  if (dimensions.reduce((n, d) => n * d.labels.length, 1) > LARGEST) throw new TableRefused('statistics.too-large', id || 'cells')
  // Counts come in the order of the categories; the tree may order its leaves by group.
  const written = isCells(form.cells) ? null : flattenCells(form.cells, sides.map(s => s.categories.length), 'cells')
  const finest = written ? inLeafOrder(written, sides, dimensions) : byName(form.cells as Record<string, unknown>, dimensions)
  return { id, dimensions, named: sides.map(s => s.given), finest, totals: totalsOf(form, sides, dimensions) }
}

const inLeafOrder = (written: readonly unknown[], sides: readonly Side[], dimensions: readonly Dimension[]): unknown[] => {
  const place = dimensions.map((d, k) => d.leaves.map(n => sides[k]!.categories.indexOf(d.labels[n]!)))
  const walk = (k: number, at: number): unknown[] =>
    k === dimensions.length ? [written[at]] : place[k]!.flatMap(p => walk(k + 1, at * sides[k]!.categories.length + p))
  return walk(0, 0)
}
