import { shapeOf, type Shaped } from '../../algorithms/privacy/tables/shape.ts'
import { isProvinceCode } from '../../platform/places/provinces.ts'
import type { FactRow } from '../plan/public.ts'
import { notSaid, type Planned, rowLabels } from './planned.ts'

export type Shape = { readonly planned: Planned; readonly columns: readonly string[]; readonly shaped: Shaped; /** Merged label → its parts. */ readonly merged: Readonly<Record<string, readonly string[]>> }

const rowOf = (row: FactRow): string => {
  const said = row.dims['province'] ?? row.dims['region'] ?? ''
  return isProvinceCode(said) ? said : notSaid
}

/** The columns of a table once `folded` groups are merged: value → label. One label alone is no column. */
const labelsOf = ({ by }: Planned, folded: readonly string[]): Map<string, string> => {
  if (!by) return new Map()
  const gone = by.governed.filter(g => folded.includes(g))
  const rest = [by.into, ...gone].join('+')
  return new Map(by.values.map(v => [v, v === by.into || gone.includes(v) ? rest : v]))
}

/** A planned table of true counts. A sum that corrections brought below zero is zero. O(rows of facts). */
export const tableOf = (planned: Planned, facts: readonly FactRow[], folded: readonly string[]): Shape => {
  const labels = labelsOf(planned, folded), distinct = [...new Set(labels.values())]
  const columns = distinct.length > 1 ? distinct : []
  const sums = new Map<string, number>()
  for (const fact of facts) {
    if (fact.measure !== planned.measure) continue
    const column = columns.length === 0 ? '' : (labels.get(fact.dims[planned.by!.dim] ?? '') ?? labels.get(planned.by!.into)!)
    const at = `${rowOf(fact)}/${column}`
    sums.set(at, (sums.get(at) ?? 0) + fact.value)
  }
  const sum = (row: string, column: string) => Math.max(0, sums.get(`${row}/${column}`) ?? 0)
  const dimensions = [{ name: 'province', categories: [...rowLabels] }, ...(columns.length > 0 ? [{ name: planned.by!.dim, categories: [...columns] }] : [])]
  const cells = rowLabels.map(row => (columns.length === 0 ? sum(row, '') : columns.map(column => sum(row, column))))
  const merged = Object.fromEntries(columns.filter(c => c.includes('+')).map(c => [c, c.split('+')]))
  return { planned, columns, shaped: shapeOf({ dimensions, cells }, planned.name), merged }
}
