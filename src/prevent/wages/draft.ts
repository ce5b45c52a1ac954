import { roundCents, type Cents } from '../../algorithms/money/cents.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Line, LineHead, Period, Rule } from './answer.ts'
import type { Cited } from './law/law.ts'

/** A line before payments are set against it. `key` is the pay period that it is settled in. */
export type Draft = {
  readonly key: string
  readonly period: Period
  readonly rule: Rule
  readonly head: LineHead
  readonly cited: Cited
  readonly quantity: number
  readonly unit: Line['unit']
  readonly rateCents: number
  readonly dueCents: Cents
  readonly why: Said
}

/** Shown rate: fine enough that quantity × rate is the line. */
export const shownRate = (cents: number): number => Math.round(cents * 1e8) / 1e8
/** Rounded half up, once. */
export const priced = (ticks: number, centsPerHour: number, ticksPerHour: number): Cents => roundCents((ticks * centsPerHour) / ticksPerHour)
