import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import { type Age, type Answer, type Answers, type Instrument, instrumentNamed, listFor, screen, spoken } from '../identification/public.ts'

export const lists = ['labour', 'sexual', 'youth'] as const
export type List = (typeof lists)[number]
export const ages = ['adult', 'child', 'in-doubt'] as const satisfies readonly Age[]
/** `later` keeps the answers to go on another day; `keep` and `drop` end, with or without them: her choice each time. */
export const stops = ['later', 'keep', 'drop'] as const
export type Stop = (typeof stops)[number]

export const instrumentOf = (list: List, age: Age): Instrument => (list === 'youth' ? instrumentNamed('youth_short')! : listFor(list, age))

/** Safety, privacy and needs are of the moment: whoever goes on asks them again. */
export const asOfAnotherDay = (instrument: Instrument, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([item]) => !instrument.openings.some(o => o.id === item)))

/** One more answer, or one taken back. */
export const withAnswer = (answers: Answers, item: string, answer: Answer | 'taken back'): Answers => {
  const rest = Object.fromEntries(Object.entries(answers).filter(([name]) => name !== item))
  return answer === 'taken back' ? rest : { ...rest, [item]: answer }
}

export type Shown = {
  readonly positive: readonly string[]
  readonly dimensions: readonly { readonly dimension: string; readonly name: Said; readonly status: 'positive' | 'not-shown' | 'cannot-say'; readonly on: readonly Said[]; readonly notCounted: readonly Said[]; readonly unknown: readonly Said[]; readonly skipped: number }[]
  readonly reading: readonly Said[]
  readonly steps: readonly { readonly step: string; readonly say: Said }[]
  readonly limits: readonly Said[]
  readonly rule: { readonly said: Said; readonly source: string; readonly read: PlainDate; readonly confidence: 'official' | 'secondary' | 'unverified' }
}

/** What the answers come to, in the questions' own words. It names dimensions, never the person. */
export const shownResult = (instrument: Instrument, answers: Answers): Shown => {
  const { positive, dimensions, reading, steps, limits, rule } = screen(instrument, answers)
  const words = (ids: readonly string[]) => ids.map(id => plainWords(instrument, id))
  return {
    positive, reading, steps, limits,
    rule: { said: rule.value, source: rule.source, read: rule.read, confidence: rule.confidence },
    dimensions: dimensions.map(d => ({ dimension: d.dimension, name: d.name, status: d.status, on: words(d.on.map(o => o.item)), notCounted: words(d.notCounted.map(o => o.item)), unknown: words(d.unknown), skipped: d.skipped.length })),
  }
}

/** The same without a single answer: what may stay when she wants none kept. */
export const withoutAnswers = (shown: Shown): Shown => ({ ...shown, dimensions: shown.dimensions.map(d => ({ ...d, on: [], notCounted: [], unknown: [], skipped: 0 })) })

export const plainWords = (instrument: Instrument, item: string): Said => {
  const found = [...instrument.openings, ...instrument.items].find(i => i.id === item)
  if (!found) return { en: item, fr: item }
  const { en, fr } = spoken(instrument, found.ask)
  return { en, fr }
}
