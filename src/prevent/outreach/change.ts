import { questions } from './questions.ts'
import type { Mark, Slip } from './slips.ts'

export const fewestMatched = 10

/** Counts over the slips matched by code; `change[k]` is how many slips have k − 5 more right answers than before. */
export type Change = { readonly matched: number; readonly bothRight: readonly number[]; readonly gained: readonly number[]; readonly lost: readonly number[]; readonly change: readonly number[] }

/** Slips whose code stands once in their pile: a code that two people made up belongs to neither. */
const byCode = (slips: readonly Slip[]): Map<string, readonly Mark[]> =>
  new Map([...Map.groupBy(slips, s => s.code)].flatMap(([code, all]) => (all.length === 1 ? [[code, all[0]!.marks] as const] : [])))

/**
 * What changed between two piles of slips, or `withheld` below ten matched: then no number leaves, not even how many.
 * Every matched slip counts in every figure, so that no two figures differ by a few people. O(slips).
 */
export const changeBetween = (before: readonly Slip[], after: readonly Slip[]): Change | 'withheld' => {
  const first = byCode(before)
  const pairs = [...byCode(after)].flatMap(([code, marks]) => { const earlier = first.get(code); return earlier ? [[earlier, marks] as const] : [] })
  if (pairs.length < fewestMatched) return 'withheld'
  const right = (marks: readonly Mark[], q: number): boolean => marks[q] === questions[q]!.right
  const count = (holds: (b: readonly Mark[], a: readonly Mark[], q: number) => boolean) => questions.map((_, q) => pairs.filter(([b, a]) => holds(b, a, q)).length)
  const score = (marks: readonly Mark[]) => questions.filter((_, q) => right(marks, q)).length
  const change = Array.from({ length: 2 * questions.length + 1 }, () => 0)
  for (const [b, a] of pairs) change[score(a) - score(b) + questions.length]! += 1
  return { matched: pairs.length, bothRight: count((b, a, q) => right(b, q) && right(a, q)), gained: count((b, a, q) => !right(b, q) && right(a, q)), lost: count((b, a, q) => right(b, q) && !right(a, q)), change }
}
