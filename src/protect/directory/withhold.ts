import type { Known } from './ledger.ts'
import type { Row } from './hsds.ts'

// The description of a place may be its street in words: a loose table without a postal code writes it there.
const nearer = ['latitude', 'longitude', 'transportation', 'description', 'details']
const without = (cells: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(cells).filter(([name]) => !nearer.includes(name)))

/**
 * What may be published: no address, no point and no way there of a place where people may be hiding; nothing of what it was
 * before; and no column of its own that no field of HSDS holds, since a street may stand there. `held` waits for a person.
 */
export const withhold = (rows: readonly Row[], { hiding }: Known): { open: Row[]; held: Row[] } => {
  const [open, held]: [Row[], Row[]] = [[], []]
  const hides = (table: string, id: string | undefined) => id !== undefined && (hiding[table as 'location'] as Set<string> | undefined)?.has(id) === true
  const placed = new Set(rows.filter(r => r.table === 'address' && hides('location', r.cells['location_id'])).map(r => r.cells['id']!))
  for (const row of rows) {
    const { table, cells, extra } = row
    if (placed.has(cells['id']!)) held.push(row)
    else if (hides(table, cells['id'])) {
      if (table === 'location' && nearer.some(n => cells[n] !== undefined || extra[`${n}_as_given`] !== undefined)) held.push(row)
      open.push({ ...row, cells: table === 'location' ? without(cells) : cells, extra: {} })
    } else if (['service_at_location', 'accessibility'].includes(table) && hides('location', cells['location_id'])) open.push({ ...row, cells: without(cells), extra: {} })
    else if (table !== 'metadata' || !(placed.has(cells['resource_id'] ?? '') || Object.keys(hiding).some(of => hides(of, cells['resource_id'])))) open.push(row)
  }
  return { open, held }
}
