import type { Evidence } from '../commitment.ts'

/** Laws, posts and reports: they carry evidence, not a number. */
export const evidence: readonly Evidence[] = [
  { of: 'PROS-10', said: { en: 'The Manitoba act on protection orders is in force.', fr: 'La loi du Manitoba sur les ordonnances de protection est en vigueur.' }, since: '2012', settles: true, source: 'TT', confidence: 'secondary' },
  { of: 'PROS-12', said: { en: 'Trafficking is an offence of its own in the Criminal Code.', fr: 'La traite est une infraction distincte au Code criminel.' }, since: '2005', settles: true, source: 'LAW', confidence: 'unverified' },
  { of: 'DEMA-04', said: { en: 'The purchase and advertising offences are in force.', fr: 'Les infractions d’achat et de publicité sont en vigueur.' }, since: '2014', settles: true, source: 'LAW', confidence: 'unverified' },
  { of: 'DEMA-05', said: { en: 'Child sex offences abroad can be tried in Canada.', fr: 'Les infractions sexuelles contre un enfant à l’étranger peuvent être jugées au Canada.' }, since: '1997', settles: true, source: 'LAW', confidence: 'unverified' },
  { of: 'DEMA-11', said: { en: 'A provincial duty of hotels and ride services was passed.', fr: 'Une obligation provinciale des hôtels et des services de transport a été adoptée.' }, since: '2022', settles: true, source: 'TT', confidence: 'secondary' },
  { of: 'COOP-01', said: { en: 'The federal task force was named with the 2012 plan.', fr: 'Le groupe de travail fédéral a été nommé avec le plan de 2012.' }, since: '2012', settles: true, source: 'NAP', confidence: 'secondary' },
  { of: 'COOP-05', said: { en: 'A special advisor was announced with the 2019 strategy.', fr: 'La stratégie de 2019 a annoncé un conseiller spécial.' }, since: '2019', settles: true, source: 'NS', confidence: 'secondary' },
  { of: 'COOP-06', said: { en: 'The horizontal evaluation was published.', fr: 'L’évaluation horizontale a été publiée.' }, since: '2024', settles: true, source: 'EV', confidence: 'official' },
  { of: 'PROT-04', said: { en: 'The national hotline answers in many languages.', fr: 'La ligne nationale répond en plusieurs langues.' }, since: '2019', settles: false, source: 'NS', confidence: 'secondary' },
]
