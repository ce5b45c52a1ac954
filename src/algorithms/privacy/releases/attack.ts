import { tellsSmall } from '../inference/differencing.ts'
import { intervals, type Effort } from '../linear/intervals.ts'
import type { Problem } from '../linear/problem.ts'
import { joinDimensions } from '../tables/counted.ts'
import { dimensionOf, type Dimension, type Tree } from '../tables/dimension.ts'
import { buildSystem, product, type Built, type Counted } from '../tables/grid.ts'
import { TableRefused } from '../tables/refused.ts'
import type { Shaped } from '../tables/shape.ts'
import { readerOf } from '../tables/system.ts'
import { periodDimensions } from './period.ts'
import { toldBy, type Rounding, type Told } from './published.ts'

export type Release = {
  readonly id: string
  readonly shaped: Shaped
  readonly rounding: Rounding | null
  readonly period: string | null
  /** Names withheld though a value stands in `shaped`; totals that are not given are then the sums of the values, and printed. */
  readonly suppressed: readonly string[] | null
}
export type Bound = { readonly name: string; readonly low: number; readonly high: number; readonly exact: boolean; readonly risk: 'exact' | 'small' | null }
export type Attack = {
  /** Cells that were withheld, rounded or given as a range, in the order of the releases. */
  readonly hidden: readonly Bound[]
  /** Figures that nobody printed and that can be told to be small: differences of releases, parts of merged categories. */
  readonly derived: readonly Bound[]
}

/** A merged category becomes a group of its parts, which other releases may print. */
const expand = (d: Dimension, groups: Readonly<Record<string, readonly string[]>>): Dimension => {
  const own = new Set(d.labels)
  const grow = (label: string, children: readonly Tree[], depth: number): Tree => {
    const parts = children.length === 0 && Object.hasOwn(groups, label) && depth < 8 ? groups[label]!.filter(p => !own.has(p)) : []
    return { label, children: parts.length > 0 ? parts.map(p => grow(p, [], depth + 1)) : children }
  }
  const treeAt = (node: number): Tree => grow(d.labels[node]!, d.children[node]!.map(treeAt), 0)
  const made = dimensionOf(d.id, treeAt(d.root))
  if (new Set(made.labels).size < made.labels.length) throw new TableRefused('statistics.group-unknown', d.id)
  return made
}

const valuesAt = (r: Release): { path: string; value: unknown }[] => {
  const { dimensions, finest, totals } = r.shaped, withheld = new Set((r.suppressed ?? []).map(n => n.replaceAll('|', '/').replace(`${r.id}:`, '')))
  const printed = new Map<string, unknown>(totals)
  product(dimensions.map(d => d.leaves)).forEach((at, k) => printed.set(at.map((n, j) => dimensions[j]!.labels[n]!).join('/'), finest[k]))
  if (r.suppressed) {
    const counts = finest.map(v => (typeof v === 'number' ? v : NaN))
    const { system } = buildSystem([{ id: '', dimensions, counts }])
    for (const c of system.cells) if (!printed.has(c.name) && Number.isFinite(c.value)) printed.set(c.name, c.value)
    const stray = [...withheld].find(name => !printed.has(name))
    if (stray !== undefined) throw new TableRefused('statistics.name-unknown', stray)
  }
  return Array.from(printed, ([path, value]) => ({ path, value: withheld.has(path) ? null : value }))
}

type Figure = { readonly name: string; readonly cell: number; readonly told: Told }

const figuresOf = (r: Release, alone: boolean, built: Built): Figure[] =>
  valuesAt(r).map(({ path, value }) => {
    const name = alone ? path : `${r.id}:${path}`, cell = built.byName.get(`${r.id}:${r.period === null ? path : `${path}/${r.period}`}`)
    if (cell === undefined) throw new TableRefused('statistics.name-unknown', name)
    return { name, cell, told: toldBy(value, r.rounding, name) }
  })

/** The finest table that all releases speak of, printed by nobody: with it, ends are the tightest even where tables overlap in a ring. */
const jointOf = (tables: readonly Counted[]): Counted[] => {
  const byId = new Map<string, Set<string>>()
  for (const d of tables.flatMap(t => t.dimensions)) byId.set(d.id, (byId.get(d.id) ?? new Set()).union(new Set(d.leaves.map(n => d.labels[n]!))))
  const size = Array.from(byId.values()).reduce((n, s) => n * s.size, 1)
  if (tables.length < 3 || size > JOINT_LARGEST || tables.some(t => t.dimensions.length === byId.size)) return []
  const dimensions = Array.from(byId, ([id, labels]) => dimensionOf(id, { label: ' all', children: Array.from(labels, label => ({ label, children: [] })) }))
  return [{ id: ' joint', dimensions, counts: new Array<number>(size).fill(0) }]
}
const JOINT_LARGEST = 2000

const tablesOf = (releases: readonly Release[], groups: Readonly<Record<string, readonly string[]>>): Counted[] => {
  const periods = releases.flatMap(r => (r.period === null ? [] : [r.period]))
  if (periods.length > 0 && periods.length < releases.length) throw new TableRefused('statistics.period')
  const spans = periodDimensions(periods)
  const expanded = releases.map(r => ({ ...r.shaped, dimensions: r.shaped.dimensions.map(d => expand(d, groups)) }))
  return joinDimensions(expanded).map((s, k): Counted => {
    const dimensions = spans[k] ? [...s.dimensions, spans[k]] : s.dimensions
    return { id: releases[k]!.id, dimensions, counts: new Array<number>(dimensions.reduce((n, d) => n * d.leaves.length, 1)).fill(0) }
  })
}

const LARGEST = 60_000

/**
 * What a reader of all these releases can say of each withheld figure, and of figures nobody printed. Counts that two releases share are one unknown;
 * periods and merged categories are sums of pieces. Linear and integer programming; `exact: false` where `effort` ran out (the ends then still hold).
 * Throws TableRefused when the figures contradict one another.
 */
export const attackReleases = (releases: readonly Release[], groups: Readonly<Record<string, readonly string[]>>, threshold: number, effort: Effort): Attack => {
  const tables = tablesOf(releases, groups)
  if (tables.reduce((n, t) => n + t.dimensions.reduce((m, d) => m * d.labels.length, 1), 0) > LARGEST) throw new TableRefused('statistics.too-large')
  const built = buildSystem([...tables, ...jointOf(tables)]), figures = releases.flatMap(r => figuresOf(r, releases.length === 1, built))
  const unknown = readerOf(built.system, () => true)
  for (const f of figures) {
    unknown.low[f.cell] = Math.max(unknown.low[f.cell]!, f.told.low)
    unknown.high[f.cell] = Math.min(unknown.high[f.cell]!, f.told.high)
    if (unknown.low[f.cell]! > unknown.high[f.cell]!) throw new TableRefused('statistics.contradiction', f.name)
  }
  return read(unknown, built, figures, threshold, effort)
}

const read = (problem: Problem, built: Built, figures: readonly Figure[], threshold: number, effort: Effort): Attack => {
  const spoken = new Set(figures.map(f => f.cell)), hidden = figures.filter(f => f.told.hidden)
  const others = Array.from(built.system.cells.keys()).filter(i => !spoken.has(i))
  const found = intervals(problem, { cells: [...new Set([...hidden.map(f => f.cell), ...others])], effort })
  if (!found) throw new TableRefused('statistics.contradiction')
  const boundOf = (name: string, cell: number): Bound => {
    const { low, high, exact } = found.get(cell)!
    const risk = tellsSmall(low, high, threshold) ? (low === high ? 'exact' : 'small') : null
    return { name, low, high, exact, risk }
  }
  return {
    hidden: hidden.map(f => boundOf(f.name, f.cell)),
    derived: others.map(i => boundOf(built.system.cells[i]!.name, i)).filter(b => b.risk !== null),
  }
}
