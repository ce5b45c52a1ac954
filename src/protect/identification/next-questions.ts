import { isCounted, type Answers, type Instrument, type Item, type Opening } from './instrument.ts'
import { spoken, type Spoken } from './offered.ts'
import { readDimension, type Status } from './read-dimension.ts'
import { stepWords } from './step-words.ts'
import { openingSteps, type Step } from './steps.ts'

export type Question = {
  readonly item: string
  readonly ask: Spoken
  readonly dimension: string | null
  /** False for openings, and for prompts whose strength is not confirmed. */
  readonly counted: boolean
  /** Not needed by the rule; asked only if the person wants to say more. */
  readonly optional: boolean
}
export type Next = { readonly sayFirst: Spoken; readonly mayAlwaysSkip: true; readonly pausedFor: readonly Step[]; readonly questions: readonly Question[]; readonly skipped: readonly string[] }

// Children need no means, so what is asked of a child is about conditions; the rest waits until the child wants to say more.
const isOptional = ({ persons, dimensions }: Instrument, item: Item): boolean =>
  persons === 'children' && dimensions.find(d => d.id === item.dimension)?.element !== 'purpose'

const openingQuestion = (instrument: Instrument, { id, ask }: Opening): Question => ({ item: id, ask: spoken(instrument, ask), dimension: null, counted: false, optional: false })

/** Asked no more: what was answered or skipped, and the rest of a dimension that is already positive. Needed before optional, easier before harder. */
const indicatorQuestions = (instrument: Instrument, answers: Answers): readonly Question[] => {
  const status = new Map<string, Status>(instrument.dimensions.map(d => [d.id, readDimension(instrument, d, answers).status]))
  return instrument.items
    .filter(item => answers[item.id] === undefined && status.get(item.dimension) !== 'positive')
    .map(item => ({ item, optional: isOptional(instrument, item) }))
    .sort((a, b) => Number(a.optional) - Number(b.optional) || a.item.pace - b.item.pace)
    .map(({ item, optional }) => ({ item: item.id, ask: spoken(instrument, item.ask), dimension: item.dimension, counted: isCounted(item), optional }))
}

/**
 * What may be asked next, in order. No question while something must be seen to first (danger, no privacy, a need, "not now").
 * A skipped question is never put again by itself. Deterministic; O(items log items).
 */
export const nextQuestions = (instrument: Instrument, answers: Answers): Next => {
  const pausedFor = openingSteps(instrument, answers).paused.map(step => ({ step, say: stepWords[step] }))
  const opening = instrument.openings.filter(o => answers[o.id] === undefined).map(o => openingQuestion(instrument, o))
  const skipped = [...instrument.openings, ...instrument.items].filter(item => answers[item.id] === 'skipped').map(item => item.id)
  const questions = pausedFor.length > 0 ? [] : [...opening, ...indicatorQuestions(instrument, answers)]
  return { sayFirst: spoken(instrument, instrument.sayFirst), mayAlwaysSkip: true, pausedFor, questions, skipped }
}
