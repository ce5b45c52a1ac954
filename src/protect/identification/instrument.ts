import type { Confidence, Said, Sourced } from '../../algorithms/facts/sourced.ts'
import type { StepId } from './step-words.ts'

export type Strength = 'strong' | 'medium' | 'weak'
/** `skipped` is also "not now". An item that is absent was not asked. */
export type Answer = 'yes' | 'no' | 'unknown' | 'skipped'
export type Answers = Readonly<Record<string, Answer>>
/** A question of ours in the three languages of the public pages; each is said only when it is offered. */
export type Asked = Said & { readonly es: string }
/** 1 daily life, 2 circumstances, 3 threats and control, 4 violence: easier things are asked first. */
export type Pace = 1 | 2 | 3 | 4
/** `in-doubt` is read as `child`. */
export type Age = 'adult' | 'child' | 'in-doubt'

/** One indicator. `strength` is null where the rule does not weigh; one whose strength is `unverified` is asked and never counted. */
export type Item = {
  readonly id: string
  readonly dimension: string
  readonly ask: Asked
  readonly pace: Pace
  readonly strength: Strength | null
  readonly confidence: Confidence
  readonly signs: readonly string[]
}
/** Asked before any indicator: safety, privacy, needs. `pausesOn` ends the questions until it is seen to. */
export type Opening = { readonly id: string; readonly ask: Asked; readonly callsFor: readonly Answer[]; readonly pausesOn: readonly Answer[]; readonly step: StepId }
export type Element = 'means' | 'purpose' | 'means-and-purpose' | 'none'
export type Dimension = { readonly id: string; readonly name: Said; readonly element: Element }
export type Rule = { readonly kind: 'dimensions' | 'any-yes'; readonly text: Sourced<Said> }
/** Who approved a language for use with people; null means that it is not offered. */
export type Approval = { readonly approvedBy: string | null }

export type Instrument = {
  readonly id: string
  /** Other names it answers to. */
  readonly alsoNamed: readonly string[]
  readonly version: string
  readonly name: Said
  /** Said to the person before the first question. */
  readonly sayFirst: Asked
  readonly rule: Rule
  /** With children no means has to be shown. */
  readonly persons: 'adults' | 'children' | 'youth'
  readonly about: 'labour' | 'sexual' | 'either'
  /** The list that is read instead when the person is, or may be, under 18. */
  readonly forChild: string | null
  readonly licence: Said
  readonly limits: readonly Said[]
  readonly spanish: Approval
  readonly openings: readonly Opening[]
  readonly dimensions: readonly Dimension[]
  readonly items: readonly Item[]
}

/** Whether the rule may use this item: a strength that was not confirmed is a prompt only. */
export const isCounted = (item: Item): boolean => item.strength === null || item.confidence !== 'unverified'
