export const verdicts = ['same', 'not-same', 'cannot-say'] as const
export type Verdict = (typeof verdicts)[number]
export const undoReasons = ['contradicted', 'mistake', 'source-withdrawn', 'other'] as const
/** A judgement of the log joins two fragments or says that they are two; undone ones stay in the log and count no more. */
export type Judged = { readonly a: string; readonly b: string; readonly verdict: Verdict; readonly undone: boolean }

/**
 * The canonical id of each fragment, from the log alone: the lowest id among those that live judgements of "same" join.
 * The slow obvious way, by repeated passes; what the database keeps must equal it after any history. O(fragments × judgements).
 */
export const rebuild = (fragments: readonly string[], log: readonly Judged[]): Map<string, string> => {
  const head = new Map(fragments.map(f => [f, f]))
  const joins = log.filter(j => j.verdict === 'same' && !j.undone)
  for (let changed = true; changed;) {
    changed = false
    for (const { a, b } of joins) {
      const [x, y] = [head.get(a)!, head.get(b)!]
      if (x === y) continue
      const [low, high] = x < y ? [x, y] : [y, x]
      for (const [f, h] of head) if (h === high) head.set(f, low)
      changed = true
    }
  }
  return head
}
