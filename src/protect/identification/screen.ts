import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Answers, Instrument, Rule } from './instrument.ts'
import { readDimension, type DimensionReading } from './read-dimension.ts'
import { readingOf, signsOf } from './reading.ts'
import { stepsFor, type Step } from './steps.ts'

export type Screening = {
  readonly instrument: { readonly id: string; readonly version: string; readonly name: Said; readonly licence: Said }
  readonly rule: Rule['text']
  readonly positive: readonly string[]
  readonly dimensions: readonly DimensionReading[]
  readonly means: { readonly needed: boolean; readonly shownBy: readonly string[] }
  readonly signs: readonly { readonly sign: string; readonly name: Said }[]
  readonly reading: readonly Said[]
  readonly steps: readonly Step[]
  readonly limits: readonly Said[]
  /** Answered on another list and no indicator of this one: shown, never counted. */
  readonly notOnThisList: readonly string[]
}

/** Which dimensions are positive, on which answers, what is not known and what to do next. It decides nothing about the person. O(items). */
export const screen = (instrument: Instrument, answers: Answers): Screening => {
  const { id, version, name, licence, rule, limits, persons } = instrument
  const dimensions = instrument.dimensions.map(dimension => readDimension(instrument, dimension, answers))
  const positive = dimensions.filter(d => d.status === 'positive')
  const known = new Set([...instrument.openings, ...instrument.items].map(item => item.id))
  return {
    instrument: { id, version, name, licence },
    rule: rule.text,
    positive: positive.map(d => d.dimension),
    dimensions,
    means: { needed: persons === 'adults', shownBy: positive.filter(d => d.element === 'means' || d.element === 'means-and-purpose').map(d => d.dimension) },
    signs: signsOf(instrument, answers),
    reading: readingOf(instrument, dimensions),
    steps: stepsFor(instrument, dimensions, answers),
    limits,
    notOnThisList: Object.keys(answers).filter(item => !known.has(item)),
  }
}
