import type { Said } from '../../algorithms/facts/sourced.ts'

/** A row of facts as the database sums them: one month, one combination of dimensions. */
export type FactRow = { readonly measure: string; readonly month: string; readonly dims: Readonly<Record<string, string>>; readonly value: number }

/**
 * What a commitment's number counts: one measure over twelve months, `where` one value of one dimension when it is a part of it.
 * Live and published values have this one definition; the published one is read off a protected table.
 */
export type Indicator = { readonly id: string; readonly of: string; readonly measure: string; readonly where?: { readonly dim: string; readonly value: string }; readonly name: Said; readonly formula: Said }

export const counts = (i: Indicator, row: FactRow): boolean => row.measure === i.measure && (i.where === undefined || row.dims[i.where.dim] === i.where.value)

export type Sums = ReadonlyMap<string, number>

/** All indicators from nothing. */
export const sumsInFull = (indicators: readonly Indicator[], rows: readonly FactRow[]): Sums =>
  new Map(indicators.map(i => [i.id, rows.reduce((sum, row) => (counts(i, row) ? sum + row.value : sum), 0)]))

const keyOf = (row: FactRow) => JSON.stringify([row.measure, row.month, Object.entries(row.dims).sort()])

/** What changed between two freezings, late and corrected facts too: rows whose value is the difference. */
export const changes = (before: readonly FactRow[], after: readonly FactRow[]): FactRow[] => {
  const left = new Map(before.map(row => [keyOf(row), row]))
  const changed = after.flatMap(row => {
    const was = left.get(keyOf(row))
    left.delete(keyOf(row))
    return was?.value === row.value ? [] : [{ ...row, value: row.value - (was?.value ?? 0) }]
  })
  return [...changed, ...Array.from(left.values(), row => ({ ...row, value: -row.value }))]
}

/** The sums of the last freezing moved by what changed since. */
export const sumsFrom = (last: Sums, indicators: readonly Indicator[], changed: readonly FactRow[]): Sums => {
  const moved = sumsInFull(indicators, changed)
  return new Map(indicators.map(i => [i.id, (last.get(i.id) ?? 0) + (moved.get(i.id) ?? 0)]))
}

/** What may be seen of a running count between releases: a multiple of the threshold downward, or null for fewer than one. */
export const liveStep = (count: number, threshold: number): number | null => (count < threshold ? null : Math.floor(count / threshold) * threshold)
