import { addDays, addMonths, covers, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Confidence, Said } from '../../algorithms/facts/sourced.ts'
import { sources } from '../facts/sources.ts'
import { versionOn, versionsOf } from '../facts/spans.ts'
import { ask, provision } from '../provision.ts'

export const traffickedPersonPermit = provision({
  id: 'mi81',
  cite: { en: 'Immigration and Refugee Protection Act, s. 24(1), 24(3); MI81', fr: 'Loi sur l’immigration et la protection des réfugiés, par. 24(1), 24(3); MI81' },
  heading: { en: 'Temporary resident permit for a trafficked person', fr: 'Permis de séjour temporaire pour une personne ayant subi la traite' },
  inForce: versionsOf('vtip-permit').map(row => row.span),
  elements: {
    inCanada: ask('Is the person in Canada, a foreign national, and without status?', 'La personne est-elle au Canada, étrangère et sans statut?'),
    trafficked: ask('Does the person say, or show, that they were trafficked, for sex or for work?', 'La personne dit-elle, ou montre-t-elle, avoir subi la traite, sexuelle ou de travail?'),
  },
  confidence: 'official', source: sources.policy.name, read: sources.policy.read,
  caution: { en: 'Only the opening of the instructions was read. The person need not testify nor meet the police; fees are waived since 2025-02-04.', fr: 'Seul le début des instructions a été lu. La personne n’a ni à témoigner ni à rencontrer la police; les frais sont supprimés depuis le 4 février 2025.' },
})

export type PermitLength = { readonly atLeastUntil: PlainDate | null; readonly atMostUntil: PlainDate | null; readonly confidence: Confidence; readonly why: Said }
/** How long a first permit issued on `issuedOn` runs: at least 12 months since 2025-02-04, before that at most 180 days; null when no rule is held. */
export const firstPermitLength = (issuedOn: PlainDate): PermitLength | null => {
  const version = versionOn('vtip-permit', issuedOn)
  if (!version || !covers(version.span, issuedOn)) return null
  if (version.by === 'MI81') return { atLeastUntil: addMonths(issuedOn, 12), atMostUntil: null, confidence: 'official', why: { en: 'Normally at least 12 months; the exceptions were not read.', fr: 'Normalement au moins 12 mois; les exceptions n’ont pas été lues.' } }
  return { atLeastUntil: null, atMostUntil: addDays(issuedOn, 180), confidence: 'official', why: { en: 'Before 2025-02-04: at most 180 days.', fr: 'Avant le 4 février 2025 : au plus 180 jours.' } }
}
