import { type PlainDate, addDays } from '../../algorithms/calendars/day.ts'

export const channels = ['telephone', 'in person', 'in writing', 'tip line', 'another service'] as const
/** What someone did or said. How people look is not on the list and cannot be. */
export const acts = ['spoke-for', 'held-papers', 'kept-in', 'many-visits', 'paid-cash', 'threat', 'asked-for-help', 'debt', 'with-child', 'not-paid', 'something-else'] as const
export type Act = (typeof acts)[number]

/** The two axes of a grade, judged one without the other (6 × 6). */
export const sourceGrades = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export const informationGrades = ['1', '2', '3', '4', '5', '6'] as const
export type SourceGrade = (typeof sourceGrades)[number]
export type InformationGrade = (typeof informationGrades)[number]

/** The text is there on days 1 to 30 and gone on day 31. */
const daysKept = 30
export type Decided = { readonly state: 'open'; readonly because: null; readonly eraseOn: null } | { readonly state: 'closed'; readonly because: 'nothing-done'; readonly eraseOn: PlainDate }

/** A tip in which nothing was done or said is closed at once, and its text goes. */
export const decideTip = (done: readonly Act[], today: PlainDate): Decided =>
  done.length > 0 ? { state: 'open', because: null, eraseOn: null } : { state: 'closed', because: 'nothing-done', eraseOn: addDays(today, daysKept) }

/** Below this many words in a row, two texts may meet by chance: a number, a place, "in the lobby". */
const runOf = 4
const wordsOf = (text: string): string[] => text.toLowerCase().normalize('NFKD').match(/[\p{L}\p{N}]+/gu) ?? []
/** Words of a source's name that alone would tell who it is. */
const telling = (source: string): string[] => wordsOf(source).filter(w => w.length >= 4 && !/^\d+$/.test(w))

/**
 * Whether a statement says the tip again in its own words, or who told: four words in a row of the text, the whole of a shorter text,
 * or a word of the source. O(words of both).
 */
export const repeatsTip = (statement: string, { text, source }: { text: string; source: string | null }): boolean => {
  const said = wordsOf(statement)
  const told = wordsOf(text)
  const run = Math.min(runOf, told.length)
  const runs = new Set(told.slice(0, Math.max(0, told.length - run + 1)).map((_, i) => told.slice(i, i + run).join(' ')))
  const again = run > 0 && said.some((_, i) => i + run <= said.length && runs.has(said.slice(i, i + run).join(' ')))
  const names = new Set(telling(source ?? ''))
  return again || said.some(w => names.has(w))
}
