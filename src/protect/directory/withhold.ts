import type { Known } from './ledger.ts'
import type { Row } from './hsds.ts'

/** What may be published: no address, no point and no way there of a place where people may be hiding. `held` waits for a person. */
export const withhold = (rows: readonly Row[], { hiding }: Known): { open: Row[]; held: Row[] } => {
  const [open, held]: [Row[], Row[]] = [[], []]
  const nearer = ['latitude', 'longitude', 'transportation']
  for (const row of rows) {
    if (row.table === 'address' && hiding.location.has(row.cells['location_id'] ?? '')) held.push(row)
    else if (row.table === 'location' && hiding.location.has(row.cells['id']!) && [...nearer, ...nearer.map(n => `${n}_as_given`)].some(n => row.cells[n] !== undefined || row.extra[n] !== undefined)) {
      held.push(row)
      const without = <V>(of: Record<string, V>) => Object.fromEntries(Object.entries(of).filter(([name]) => !nearer.some(n => name.startsWith(n))))
      open.push({ ...row, cells: without(row.cells), extra: without(row.extra) })
    } else open.push(row)
  }
  return { open, held }
}
