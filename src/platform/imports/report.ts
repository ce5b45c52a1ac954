/** What became of one row. `refused` changed nothing at all. */
export const outcomes = ['taken', 'changed', 'same', 'refused'] as const
export type Outcome = (typeof outcomes)[number]
export type Fault = { readonly field: string | null; readonly reason: string }
/** `row` as a spreadsheet counts it: the heading is 1 where nothing stands above it. No value of the row is in here. */
export type RowReport = { readonly row: number; readonly what: Outcome; readonly fields: readonly string[]; readonly faults: readonly Fault[] }
export type Totals = Readonly<Record<Outcome, number>> & { readonly read: number }

export const refusedRow = (row: number, faults: readonly Fault[]): RowReport => ({ row, what: 'refused', fields: [], faults })

/** Rows in are rows accounted: `read` is the sum of the four. */
export const totalsOf = (reports: readonly RowReport[]): Totals =>
  reports.reduce<Totals>((sum, { what }) => ({ ...sum, [what]: sum[what] + 1 }), { read: reports.length, taken: 0, changed: 0, same: 0, refused: 0 })
