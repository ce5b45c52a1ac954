export const talkWith = ['elder', 'family', 'worker', 'health', 'police', 'nobody'] as const
export const talkStates = ['open', 'done', 'not now'] as const
export const [noteColumn, othersColumn] = ['protect.return.note', 'protect.return.others'] as const
/** A talk that nobody asked about comes back after so many days. */
export const askAgainDays = 3

/** Places that recur, most first; once is no pattern. It counts returns, never a person. O(returns · places). */
export const recurring = (returns: readonly { readonly places: readonly string[] }[]): { readonly place: string; readonly times: number }[] => {
  const times = new Map<string, number>()
  for (const { places } of returns) for (const place of new Set(places)) times.set(place, (times.get(place) ?? 0) + 1)
  return [...times].filter(([, n]) => n > 1).map(([place, n]) => ({ place, times: n })).sort((a, b) => b.times - a.times || (a.place < b.place ? -1 : 1))
}
