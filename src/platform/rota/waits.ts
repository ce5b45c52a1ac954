import type { Said } from '../../algorithms/facts/sourced.ts'

export type Waits = { readonly act: Said; readonly n: number; readonly late: number }
const most = 40

/** How many of a day wait for the same act and how many of them are late: the most first. No record and no name. */
export const waitsOf = (items: readonly { readonly act: Said; readonly late: boolean }[]): Waits[] => {
  const by = new Map<string, Waits>()
  for (const { act, late } of items) {
    const before = by.get(act.en) ?? { act, n: 0, late: 0 }
    by.set(act.en, { act: before.act, n: before.n + 1, late: before.late + Number(late) })
  }
  return [...by.values()].sort((a, b) => b.n - a.n || a.act.en.localeCompare(b.act.en)).slice(0, most)
}
