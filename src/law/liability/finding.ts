import type { Confidence, Said } from '../../algorithms/facts/sourced.ts'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { liabilityRows, type RowId } from '../facts/liability.ts'
import { sources, uncertainFrom } from '../facts/sources.ts'
import type { Facts } from './facts.ts'
import { say, sentences } from '../sentences.ts'

/** What the facts as described match. `offence` names the provision that they fit; whether anyone committed it is for a court. */
export type Outcome = 'offence' | 'immune' | 'no-offence' | 'exception' | 'exception-lost' | 'not-known'
/** An answer that would give another result. */
export type Change = { readonly answer: string; readonly result: Outcome; readonly section: string; readonly say: Said }
export type Finding = {
  readonly row: RowId
  readonly result: Outcome
  readonly section: string
  readonly cite: Said
  readonly confidence: Confidence
  readonly read: PlainDate
  readonly why: Said
  readonly wouldChange: readonly Change[]
}

/** An answer worth trying, and the result its sentence speaks of; null when the sentence fits whatever follows. */
export type Proposal = { readonly set: Partial<Facts>; readonly result: Outcome | null; readonly section: string; readonly say: Said }
/** A finding whose proposals have not been tried yet. */
export type Draft = Omit<Finding, 'wouldChange'> & { readonly proposals: readonly Proposal[] }
export const change = (set: Partial<Facts>, result: Outcome | null, section: string, en: string, fr: string): Proposal => ({ set, result, section, say: { en, fr } })

type Details = { readonly why: Said; readonly wouldChange?: readonly (Proposal | null | false)[]; readonly section?: string; readonly cite?: Said; readonly confidence?: Confidence }
export const finding = (row: RowId, result: Outcome, d: Details): Draft => ({
  row,
  result,
  section: d.section ?? liabilityRows[row].section,
  cite: d.cite ?? liabilityRows[row].cite,
  confidence: d.confidence ?? liabilityRows[row].confidence,
  read: sources.code.read,
  why: d.why,
  proposals: (d.wouldChange ?? []).filter(c => !!c),
})

const written = (key: string, value: unknown): string => (key === 'sellerAge' ? `sellerAge: ${Number(value) < 18 ? 'under 18' : '18 or more'}` : `${key}: ${[value].flat().join(', ')}`)
const answerOf = (set: Partial<Facts>) => Object.entries(set).map(([key, value]) => written(key, value)).join('; ')

/** Tries each proposed answer and keeps those that do change the result, to what their sentence says. */
export const tried = (draft: Draft, facts: Facts, describe: (facts: Facts) => readonly Draft[]): Finding => {
  const { proposals, ...found } = draft
  const wouldChange = proposals.flatMap((p): Change[] => {
    const then = describe({ ...facts, ...p.set })
    const about = then.filter(d => d.row === draft.row || d.section === p.section || d.section.endsWith(` ${p.section}`))
    const wanted = (d: Draft) => p.result === null || d.result === p.result
    const gone = p.result === 'no-offence' && !then.some(d => d.result === 'offence' && d.section.startsWith(p.section))
    const hit = about.find(wanted) ?? (gone || p.result === null ? undefined : then.find(wanted))
    if (!hit && !gone) return []
    const { result, section } = hit ?? { result: 'no-offence' as const, section: p.section }
    return result === draft.result && section === draft.section ? [] : [{ answer: answerOf(p.set), result, section, say: p.say }]
  })
  return { ...found, wouldChange }
}

const unverified = say('This row is not verified against an official text.', 'Cette ligne n’a pas été vérifiée dans un texte officiel.')
const laterText = say('The day is after the text that was read; S.C. 2026, c. 19 or c. 11 may have changed it.', 'Le jour est postérieur au texte lu; les L.C. 2026, ch. 19 ou 11, peuvent l’avoir modifié.')

/** Adds to each finding what a reader must know about its source. */
export const marked = (found: Draft, on: PlainDate): Draft => ({
  ...found,
  why: sentences(found.why, found.confidence === 'unverified' && unverified, on >= uncertainFrom && laterText),
})
