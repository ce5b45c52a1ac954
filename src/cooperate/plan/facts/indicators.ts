import type { Indicator } from '../indicator.ts'

/** Our own definitions: no official source publishes these formulas. */
export const indicators: readonly Indicator[] = [
  { id: 'referrals', of: 'PROT-04', measure: 'referral.accepted', name: { en: 'Referrals accepted', fr: 'Aiguillages acceptés' }, formula: { en: 'Referrals that a service accepted', fr: 'Aiguillages qu’un service a acceptés' } },
  { id: 'places', of: 'PROT-11', measure: 'referral.accepted', where: { dim: 'need', value: 'safe-place' }, name: { en: 'Safe places found', fr: 'Lieux sûrs trouvés' }, formula: { en: 'Referrals accepted where a safe place was needed first', fr: 'Aiguillages acceptés où un lieu sûr était le premier besoin' } },
  { id: 'cases', of: 'PROT-03', measure: 'case.opened', name: { en: 'Cases opened', fr: 'Dossiers ouverts' }, formula: { en: 'Cases that a person agreed to open', fr: 'Dossiers ouverts avec l’accord de la personne' } },
  { id: 'screenings', of: 'PROT-20', measure: 'screening.answered', name: { en: 'Screenings done together', fr: 'Dépistages faits ensemble' }, formula: { en: 'Screenings answered with the person', fr: 'Dépistages répondus avec la personne' } },
  { id: 'investigations', of: 'PROS-01', measure: 'investigation.opened', name: { en: 'Investigations opened', fr: 'Enquêtes ouvertes' }, formula: { en: 'Investigations opened by a unit', fr: 'Enquêtes ouvertes par une unité' } },
  { id: 'charges', of: 'PROS-17', measure: 'count.proposed', name: { en: 'Counts proposed', fr: 'Chefs proposés' }, formula: { en: 'Counts proposed to the Crown', fr: 'Chefs d’accusation proposés à la Couronne' } },
  { id: 'merges', of: 'COOP-04', measure: 'merge.confirmed', name: { en: 'Duplicates confirmed by a person', fr: 'Doublons confirmés par une personne' }, formula: { en: 'Merges confirmed by someone who saw both records', fr: 'Fusions confirmées par quelqu’un qui a vu les deux fiches' } },
  { id: 'sessions', of: 'PREV-02', measure: 'outreach.session', name: { en: 'Outreach sessions held', fr: 'Séances de sensibilisation tenues' }, formula: { en: 'Sessions held', fr: 'Séances tenues' } },
  { id: 'reached', of: 'PREV-18', measure: 'outreach.reached', name: { en: 'People reached', fr: 'Personnes rejointes' }, formula: { en: 'People reached in sessions', fr: 'Personnes rejointes pendant les séances' } },
  { id: 'reports', of: 'PREV-11', measure: 'report.received', name: { en: 'Reports received without a name', fr: 'Signalements reçus sans nom' }, formula: { en: 'Anonymous reports received', fr: 'Signalements anonymes reçus' } },
  { id: 'late-notices', of: 'DEMA-06', measure: 'notice.late', name: { en: 'Travel notices given late', fr: 'Avis de voyage donnés en retard' }, formula: { en: 'Travel notices later than their day', fr: 'Avis de voyage donnés après leur jour' } },
]
