import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Asked, Instrument } from './instrument.ts'

export type Spoken = Said & { readonly es?: string }
export type Languages = { readonly offered: readonly ('en' | 'fr' | 'es')[]; readonly awaitingApproval: readonly 'es'[]; readonly otherwise: Said }

/** Shown wherever a language is not offered. */
export const interpreterLine: Said = {
  en: 'In any other language, call an interpreter whom the person accepts.',
  fr: 'Dans toute autre langue, appelez un ou une interprète que la personne accepte.',
}

/** A language is offered once a named speaker has approved its text. */
export const languagesOf = ({ spanish }: Instrument): Languages =>
  spanish.approvedBy === null
    ? { offered: ['en', 'fr'], awaitingApproval: ['es'], otherwise: interpreterLine }
    : { offered: ['en', 'fr', 'es'], awaitingApproval: [], otherwise: interpreterLine }

/** The text in the languages that are offered, and in no other. */
export const spoken = ({ spanish }: Instrument, { en, fr, es }: Asked): Spoken => (spanish.approvedBy === null ? { en, fr } : { en, fr, es })
