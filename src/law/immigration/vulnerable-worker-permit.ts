import { ask, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const vulnerableWorkerPermit = provision({
  id: 'irpr-207.1',
  cite: { en: 'Immigration and Refugee Protection Regulations, s. 207.1', fr: 'Règlement sur l’immigration et la protection des réfugiés, art. 207.1' },
  heading: { en: 'Open work permit for vulnerable workers', fr: 'Permis de travail ouvert, travailleurs vulnérables' },
  inForce: spansOf('irpr-207.1'),
  elements: {
    inCanada: ask('Is the worker in Canada?', 'Le travailleur est-il au Canada?'),
    tied: ask('Does the worker hold a permit tied to an employer, or held one and applied to renew it?', 'Le travailleur est-il titulaire d’un permis lié à un employeur, ou l’a-t-il été avec demande de renouvellement?'),
    abuse: ask('Are there reasonable grounds to believe that the worker experiences, or is at risk of, abuse in that job (physical, sexual, psychological, financial, reprisals)?', 'Y a-t-il des motifs raisonnables de croire que le travailleur subit ou risque de subir de la violence dans cet emploi (physique, sexuelle, psychologique, financière, représailles)?'),
  },
  confidence: 'official', source: sources.federal.name, read: sources.federal.read,
  caution: { en: 'No police step and no fee. The usual length, up to 12 months, is policy and unverified.', fr: 'Aucune démarche policière, aucuns frais. La durée habituelle, jusqu’à 12 mois, relève de la politique et n’est pas vérifiée.' },
})
