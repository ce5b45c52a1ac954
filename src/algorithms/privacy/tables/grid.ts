import { leavesUnder, type Dimension } from './dimension.ts'
import type { Cell, Sum, System } from './system.ts'

/** A table as counted: dimensions and the counts of their finest cells, last dimension fastest. `id` is '' when it is the only one. */
export type Counted = {
  readonly id: string
  readonly dimensions: readonly Dimension[]
  readonly counts: readonly number[]
  readonly isUnseen?: (name: string) => boolean
}
/** Where a table's cells are in the system: `cell[flat index of a node of each dimension]`. */
export type Grid = { readonly table: Counted; readonly cell: Int32Array; readonly size: readonly number[] }
export type Built = { readonly system: System; readonly grids: readonly Grid[]; readonly byName: ReadonlyMap<string, number> }

export class TablesDisagree extends Error {
  readonly cell: string
  constructor(cell: string) {
    super('tables disagree')
    this.cell = cell
  }
}

const flatten = (size: readonly number[], at: readonly number[]) => at.reduce((flat, k, d) => flat * size[d]! + k, 0)

/** Every combination of one entry from each list, last fastest. */
export const product = (lists: readonly (readonly number[])[]): number[][] =>
  lists.reduce<number[][]>((all, list) => all.flatMap(head => list.map(k => [...head, k])), [[]])

/** Sums of the finest counts at every node of every dimension. O(nodes × depth). */
const accumulate = (table: Counted, size: readonly number[]): Float64Array => {
  const dims = table.dimensions, all = new Float64Array(size.reduce((a, b) => a * b, 1))
  product(dims.map(d => d.leaves)).forEach((at, k) => (all[flatten(size, at)] = table.counts[k]!))
  dims.forEach((dim, which) => {
    const others = dims.map((d, k) => (k < which ? d.labels.map((_, n) => n) : k === which ? [0] : d.leaves))
    const parents = Array.from(dim.labels.keys()).reverse().filter(n => dim.children[n]!.length > 0)
    for (const at of product(others)) {
      for (const node of parents) {
        all[flatten(size, at.with(which, node))] = dim.children[node]!.reduce((s, child) => s + all[flatten(size, at.with(which, child))]!, 0)
      }
    }
  })
  return all
}

/** The same population has the same key in every table: leaf sets of the dimensions that narrow it, sorted by dimension. */
const keyOf = (table: Counted, at: readonly number[], full: ReadonlyMap<string, number>): string => {
  const narrowed = table.dimensions.flatMap((d, k) => {
    const under = leavesUnder(d, at[k]!).map(n => d.labels[n]!)
    return under.length === full.get(d.id)! ? [] : [[d.id, ...under.sort()]]
  })
  return JSON.stringify(narrowed.sort((a, b) => (a[0]! < b[0]! ? -1 : 1)))
}

/** Dimensions before the one summed stay at leaves: with that, no sum follows from others, and one-hierarchy two-way tables stay networks. */
const sumsOf = (grid: Grid): Sum[] => {
  const dims = grid.table.dimensions
  return dims.flatMap((dim, which) => {
    const others = dims.map((d, k) => (k < which ? d.leaves : k === which ? [0] : d.labels.map((_, n) => n)))
    const at = (c: readonly number[], node: number) => grid.cell[flatten(grid.size, c.with(which, node))]!
    return dim.labels.flatMap((_, node) =>
      dim.children[node]!.length === 0 ? [] : product(others).map(c => ({ total: at(c, node), parts: dim.children[node]!.map(child => at(c, child)) })))
  })
}

/**
 * One system for all tables of a release: margins and groups added up, counts that two tables share made one cell.
 * Throws TablesDisagree when they give that count two values. Names: labels joined by '/', `id:` before them when there are several tables.
 */
export const buildSystem = (tables: readonly Counted[]): Built => {
  const labels = new Map<string, Set<string>>()
  for (const d of tables.flatMap(t => t.dimensions)) labels.set(d.id, (labels.get(d.id) ?? new Set()).union(new Set(d.leaves.map(n => d.labels[n]!))))
  const full = new Map(Array.from(labels, ([id, set]) => [id, set.size]))
  const cells: Cell[] = [], byKey = new Map<string, number>(), byName = new Map<string, number>()
  const grids = tables.map((table): Grid => {
    const size = table.dimensions.map(d => d.labels.length), values = accumulate(table, size), cell = new Int32Array(values.length)
    product(table.dimensions.map(d => d.labels.map((_, n) => n))).forEach((at, flat) => {
      const path = at.map((n, k) => table.dimensions[k]!.labels[n]!).join('/'), name = table.id === '' ? path : `${table.id}:${path}`
      const margin = at.some((n, k) => table.dimensions[k]!.children[n]!.length > 0), unseen = table.isUnseen?.(path) ?? false
      const key = keyOf(table, at, full), met = byKey.get(key)
      if (met !== undefined && cells[met]!.value !== values[flat]) throw new TablesDisagree(name)
      const index = met ?? cells.push({ name, value: values[flat]!, margin, unseen }) - 1
      // Printed in one table is printed; a margin of one that is an inner cell of another counts as inner.
      if (met !== undefined) cells[index] = { ...cells[index]!, name: cells[index]!.margin && !margin ? name : cells[index]!.name, margin: cells[index]!.margin && margin, unseen: cells[index]!.unseen && unseen }
      byKey.set(key, index)
      byName.set(name, index)
      cell[flat] = index
    })
    return { table, cell, size }
  })
  const seen = new Set<string>()
  const sums = grids.flatMap(sumsOf).filter(s => {
    const key = `${s.total}=${[...s.parts].sort((a, b) => a - b).join()}`
    // A group of one is its only part: the same cell under two labels.
    if (seen.has(key) || (s.parts.length === 1 && s.parts[0] === s.total)) return false
    return seen.add(key), true
  })
  return { system: { cells, sums }, grids, byName }
}
