export const noteColumn = 'protect.lead_change.note'

/** What makes a file heavy: many open needs, or children. It weighs two; a light one, one. */
export const weightOf = ({ openNeeds, children }: { openNeeds: number; children: number }): number => (openNeeds >= 4 || children > 0 ? 2 : 1)

export type File = { readonly case: string; readonly weight: number }
export type Taker = { readonly id: string; readonly load: number }

/**
 * Who takes which file: heaviest first, each to whoever carries least by then (Graham 1969, longest processing time first: never above
 * 4/3 of the best possible heaviest load where all start empty). Ties by id, so that the same caseload is spread the same way. O(n log n + n·m).
 */
export const spread = (files: readonly File[], takers: readonly Taker[]): { case: string; to: string }[] => {
  const carried = takers.map(t => ({ ...t })).sort((a, b) => (a.id < b.id ? -1 : 1))
  if (carried.length === 0) return []
  const heaviestFirst = [...files].sort((a, b) => b.weight - a.weight || (a.case < b.case ? -1 : 1))
  return heaviestFirst.map(file => {
    const to = carried.reduce((least, t) => (t.load < least.load ? t : least))
    to.load += file.weight
    return { case: file.case, to: to.id }
  })
}
