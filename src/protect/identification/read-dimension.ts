import type { Confidence, Said } from '../../algorithms/facts/sourced.ts'
import { countStrengths, isPositive, type Counts } from './dimension-rule.ts'
import { isCounted, type Answer, type Answers, type Dimension, type Element, type Instrument, type Item, type Rule, type Strength } from './instrument.ts'

export type On = { readonly item: string; readonly strength: Strength | null; readonly confidence: Confidence }
/** `cannot-say`: the confirmed indicators of this dimension could not make it positive even if all were answered yes. */
export type Status = 'positive' | 'not-shown' | 'cannot-say'
export type DimensionReading = {
  readonly dimension: string
  readonly name: Said
  readonly element: Element
  readonly status: Status
  readonly counts: Counts
  /** Yes answers that the rule used. */
  readonly on: readonly On[]
  /** Yes answers whose strength is not confirmed: prompts, not counted. */
  readonly notCounted: readonly On[]
  readonly no: readonly string[]
  readonly unknown: readonly string[]
  readonly skipped: readonly string[]
  readonly notAsked: readonly string[]
}

const holds = (rule: Rule, items: readonly Item[]): boolean =>
  rule.kind === 'any-yes' ? items.length > 0 : isPositive(countStrengths(items.map(item => item.strength)))

const shown = ({ id, strength, confidence }: Item): On => ({ item: id, strength, confidence })

/** Only yes counts: no, unknown, skipped and not asked weigh the same, which is nothing. */
export const readDimension = ({ items, rule }: Instrument, { id, name, element }: Dimension, answers: Answers): DimensionReading => {
  const own = items.filter(item => item.dimension === id)
  const answered = (answer: Answer | undefined) => own.filter(item => answers[item.id] === answer)
  const ids = (answer: Answer | undefined) => answered(answer).map(item => item.id)
  const yes = answered('yes')
  const counted = yes.filter(isCounted)
  const status = holds(rule, counted) ? 'positive' : holds(rule, own.filter(isCounted)) ? 'not-shown' : 'cannot-say'
  return {
    dimension: id, name, element, status,
    counts: countStrengths(counted.map(item => item.strength)),
    on: counted.map(shown),
    notCounted: yes.filter(item => !isCounted(item)).map(shown),
    no: ids('no'), unknown: ids('unknown'), skipped: ids('skipped'), notAsked: ids(undefined),
  }
}
