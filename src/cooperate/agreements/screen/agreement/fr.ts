import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as list } from '../agreements/fr.ts'
import type { en } from './en.ts'

export const fr = {
  between: list.between, state_draft: list.state_draft, state_waiting: list.state_waiting, state_live: list.state_live, state_ended: list.state_ended,
  back: 'Toutes les ententes', lastDay: 'Dernier jour', authority: 'En vertu de quoi', discloses: 'L’organisme communique en vertu de', collects: 'Le destinataire recueille en vertu de', lacks: 'Rien n’est nommé. Elle ne peut être signée sans cela.',
  clauses: 'Ce qu’elle ouvre', to: ({ team, n, purpose }) => `à ${team}, ${n < 2 ? `${n} personne` : `${n} personnes`}, pour ${purpose}`,
  opensNow: ({ n }) => `ouvre ${n} dossiers ou plus`, opensFew: 'ouvre moins de 10 dossiers', opensNone: 'n’ouvre rien pour l’instant', needsConsent: 'Seulement avec le consentement actuel de la personne à ce destinataire.', closed: ({ sections }) => `Jamais par une entente\u00a0: ${sections}.`,
  signatures: 'Signatures', noSignatures: 'Personne n’a signé. Deux personnes de chaque côté le font.', sign: 'Signer', end: 'Y mettre fin', endSure: 'Y mettre fin maintenant\u00a0: tout accès en vertu d’elle s’arrête aussitôt', live: ({ n }) => `Accès en cours en vertu d’elle\u00a0: ${n} ou plus.`, liveFew: 'Accès en cours en vertu d’elle\u00a0: moins de 10.', liveNone: 'Aucun accès en cours en vertu d’elle.', endedBy: ({ who }) => `Terminée par ${who}.`,
  kind_investigation: 'Enquêtes', kind_tip: 'Renseignements', kind_case: 'Dossiers', purpose_investigate: 'enquêter', purpose_prosecute: 'poursuivre', colon: '\u00a0: ',
  section_summary: 'résumé', section_entities: 'personnes et choses', section_products: 'analyses', section_evidence: 'preuve', section_disclosure: 'communication de la preuve', section_clauses: 'clauses', section_identity: 'identité', 'section_people-exploited': 'personnes exploitées', section_text: 'texte',
} satisfies Words<typeof en>
