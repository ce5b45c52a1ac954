import { covers, day, type PlainDate, type Span } from '../../../algorithms/calendars/day.ts'
import type { Confidence, Said } from '../../../algorithms/facts/sourced.ts'
import { sources } from '../../../law/facts/sources.ts'

export const groundCodes = ['departure-of-registrant', 'return-of-registrant', 'high-risk-child-offence'] as const
export type Ground = (typeof groundCodes)[number]
export type GroundRow = { readonly code: Ground; readonly said: Said; readonly cite: Said; readonly inForce: Span; readonly confidence: Confidence; readonly read: PlainDate }

const act = (en: string, fr: string): Said => ({ en: `Sex Offender Information Registration Act, ${en}`, fr: `Loi sur l’enregistrement de renseignements sur les délinquants sexuels, ${fr}` })
const row = (code: Ground, said: Said, cite: Said): GroundRow => ({ code, said, cite, inForce: { from: day('2016-12-01'), to: null }, confidence: 'official', read: sources.federal.read })

/** On what a border officer may ask the registry. The database holds the same codes and refuses any other. */
export const grounds: readonly GroundRow[] = [
  row('departure-of-registrant', { en: 'To record the departure of a registrant', fr: 'Consigner le départ d’une personne inscrite' }, act('ss. 15.2, 16(4)(j.2)', 'art. 15.2, al. 16(4)j.2)')),
  row('return-of-registrant', { en: 'To record the return of a registrant', fr: 'Consigner le retour d’une personne inscrite' }, act('ss. 15.2, 16(4)(j.2)', 'art. 15.2, al. 16(4)j.2)')),
  row('high-risk-child-offence', { en: 'A registrant assessed as high risk to children', fr: 'Une personne inscrite évaluée à risque élevé pour les enfants' }, act('s. 16(4)(j.3)', 'al. 16(4)j.3)')),
]
export const groundOn = (code: Ground, on: PlainDate): GroundRow | null => grounds.find(g => g.code === code && covers(g.inForce, on)) ?? null
/** What lets the registry tell, in one language, as the citation of a grant. */
export const citationOf = (code: Ground): string => grounds.find(g => g.code === code)!.cite.en
