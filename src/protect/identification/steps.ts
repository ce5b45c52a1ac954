import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Answers, Instrument } from './instrument.ts'
import type { DimensionReading } from './read-dimension.ts'
import { stepWords, type StepId } from './step-words.ts'

export type Step = { readonly step: StepId; readonly say: Said }

/** What the openings call for; `paused` when the questions stop until it is seen to. */
export const openingSteps = (instrument: Instrument, answers: Answers): { readonly called: readonly StepId[]; readonly paused: readonly StepId[] } => {
  const matching = (field: 'callsFor' | 'pausesOn') =>
    instrument.openings.flatMap(opening => {
      const answer = answers[opening.id]
      return answer && opening[field].includes(answer) ? [opening.step] : []
    })
  return { called: matching('callsFor'), paused: matching('pausesOn') }
}

const fromSigns: Readonly<Partial<Record<StepId, readonly string[]>>> = {
  'safety-plan': ['physical_sexual_violence', 'intimidation_threats', 'restriction_of_movement'],
  'what-is-owed': ['withholding_wages', 'excessive_overtime'],
  'papers': ['retention_identity_documents'],
  'permit': ['withholding_wages', 'retention_identity_documents', 'intimidation_threats', 'physical_sexual_violence', 'debt_bondage'],
  'debt': ['debt_bondage'],
}

// Wages and a permit tied to an employer are claims of a worker; the sexual lists do not raise them.
const onlyAtWork: ReadonlySet<StepId> = new Set(['what-is-owed', 'permit'])

/** Next steps in their fixed order. Offering help is always among them; none depends on a dimension being positive but the longer talk. */
export const stepsFor = (instrument: Instrument, dimensions: readonly DimensionReading[], answers: Answers): readonly Step[] => {
  const met = new Set(instrument.items.filter(item => answers[item.id] === 'yes').flatMap(item => item.signs))
  const called = new Set<StepId>(openingSteps(instrument, answers).called)
  for (const [step, signs] of Object.entries(fromSigns) as [StepId, readonly string[]][]) {
    if (instrument.about !== 'labour' && onlyAtWork.has(step)) continue
    if (signs.some(sign => met.has(sign))) called.add(step)
  }
  if (instrument.persons === 'children') called.add('child-path')
  if (instrument.persons === 'youth') called.add('if-under-18')
  if (dimensions.some(d => d.dimension === 'youth' && d.status === 'positive')) called.add('longer-conversation')
  if (dimensions.some(d => d.unknown.length > 0)) called.add('other-sources')
  if (dimensions.some(d => d.skipped.length > 0)) called.add('come-back')
  called.add('offer-help')
  return (Object.keys(stepWords) as StepId[]).filter(step => called.has(step)).map(step => ({ step, say: stepWords[step] }))
}
