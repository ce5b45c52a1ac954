import type { Answer, Answers, Instrument } from './instrument.ts'

// The published identifiers of these two hold a word that we do not use of a person; they are taken and answered with ours.
const publishedAs: ReadonlyMap<string, string> = new Map([
  ['coercive_recruitment.violence_victim', 'coercive_recruitment.violence'],
  ['coercion_destination.violence_victim', 'coercion_destination.violence'],
])

const words: readonly string[] = ['yes', 'no', 'unknown', 'skipped'] satisfies Answer[]
export const isAnswer = (given: unknown): given is Answer => typeof given === 'string' && words.includes(given)

export type Checked = { readonly answers: Answers } | { readonly problem: 'unknown-item' | 'unknown-answer' | 'answered-twice'; readonly item: string }

/** Every answer is to an item of the instrument and is one of the four words; else the first that is not. O(answers). */
export const checkAnswers = (instrument: Instrument, given: Readonly<Record<string, unknown>>): Checked => {
  const known = new Set([...instrument.openings, ...instrument.items].map(item => item.id))
  const answers: Record<string, Answer> = {}
  for (const [name, answer] of Object.entries(given)) {
    const item = publishedAs.get(name) ?? name
    if (!known.has(item)) return { problem: 'unknown-item', item }
    if (!isAnswer(answer)) return { problem: 'unknown-answer', item }
    if (item in answers) return { problem: 'answered-twice', item }
    answers[item] = answer
  }
  return { answers }
}
