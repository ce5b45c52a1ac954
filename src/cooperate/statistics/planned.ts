import type { Said } from '../../algorithms/facts/sourced.ts'
import { provinceCodes, provinceOf } from '../../platform/places/provinces.ts'

/** A table that every release prints: provinces by one dimension, or provinces alone. Closed, so that what is compared stays comparable. */
export type Planned = {
  readonly name: string
  readonly measure: string
  readonly title: Said
  readonly by: null | {
    readonly dim: string
    readonly values: readonly string[]
    readonly names: Readonly<Record<string, Said>>
    /** Values about a group that its data stewards decide on; a refused one is folded into `into`. */
    readonly governed: readonly string[]
    readonly into: string
  }
}

export const notSaid = 'not-said'
export const rowLabels: readonly string[] = [...provinceCodes, notSaid]
export const rowNames: Readonly<Record<string, Said>> = {
  ...Object.fromEntries(provinceCodes.map(code => [code, provinceOf(code).name])),
  [notSaid]: { en: 'Not said', fr: 'Non précisé' }, total: { en: 'All', fr: 'Ensemble' },
}

const alone = (name: string, measure: string, en: string, fr: string): Planned => ({ name, measure, title: { en, fr }, by: null })

export const planned: readonly Planned[] = [
  {
    name: 'referrals-by-need', measure: 'referral.accepted', title: { en: 'Referrals accepted, by first need', fr: 'Aiguillages acceptés, selon le premier besoin' },
    by: {
      dim: 'need', values: ['safe-place', 'health', 'legal-advice', 'money', 'transport', 'other'], governed: [], into: 'other',
      names: { 'safe-place': { en: 'Safe place', fr: 'Lieu sûr' }, health: { en: 'Health', fr: 'Santé' }, 'legal-advice': { en: 'Legal advice', fr: 'Conseil juridique' }, money: { en: 'Money', fr: 'Argent' }, transport: { en: 'Transport', fr: 'Transport' }, other: { en: 'Other', fr: 'Autre' } },
    },
  },
  {
    name: 'referrals-by-service', measure: 'referral.accepted', title: { en: 'Referrals accepted, by whose service', fr: 'Aiguillages acceptés, selon le service' },
    by: { dim: 'served', values: ['other', 'nation'], governed: ['nation'], into: 'other', names: { other: { en: 'Other services', fr: 'Autres services' }, nation: { en: 'Services of a First Nation', fr: 'Services d’une Première Nation' } } },
  },
  {
    name: 'cases-by-language', measure: 'case.opened', title: { en: 'Cases opened, by language', fr: 'Dossiers ouverts, selon la langue' },
    by: { dim: 'language', values: ['en', 'fr', 'other'], governed: [], into: 'other', names: { en: { en: 'English', fr: 'Anglais' }, fr: { en: 'French', fr: 'Français' }, other: { en: 'Another language', fr: 'Autre langue' } } },
  },
  {
    name: 'unmet-by-limit', measure: 'place.unmet', title: { en: 'People for whom no place was known, by what ruled most out', fr: 'Personnes pour qui aucun lieu n’était connu, selon ce qui excluait le plus' },
    by: {
      dim: 'limit', values: ['room', 'tonight', 'who', 'children', 'pets', 'from-elsewhere', 'within', 'other'], governed: [], into: 'other',
      names: {
        room: { en: 'No room that fits', fr: 'Aucune chambre qui convient' }, tonight: { en: 'Nobody at the door at night', fr: 'Personne à la porte la nuit' }, who: { en: 'Not for her or him', fr: 'Pas pour elle ou lui' }, children: { en: 'Not for the children', fr: 'Pas pour les enfants' },
        pets: { en: 'Not for the animals', fr: 'Pas pour les animaux' }, 'from-elsewhere': { en: 'Only for its own area', fr: 'Seulement pour sa région' }, within: { en: 'Too far for one night', fr: 'Trop loin pour une nuit' }, other: { en: 'Another limit', fr: 'Une autre limite' },
      },
    },
  },
  alone('screenings', 'screening.answered', 'Screenings done together', 'Dépistages faits ensemble'),
  alone('investigations', 'investigation.opened', 'Investigations opened', 'Enquêtes ouvertes'),
  alone('charges', 'count.proposed', 'Counts proposed', 'Chefs proposés'),
  alone('merges', 'merge.confirmed', 'Duplicates confirmed by a person', 'Doublons confirmés par une personne'),
  alone('sessions', 'outreach.session', 'Outreach sessions', 'Séances de sensibilisation'),
  alone('reached', 'outreach.reached', 'People reached', 'Personnes rejointes'),
  alone('reports', 'report.received', 'Reports received without a name', 'Signalements reçus sans nom'),
  alone('late-notices', 'notice.late', 'Travel notices given late', 'Avis de voyage donnés en retard'),
]

export const measures: readonly string[] = [...new Set(planned.map(p => p.measure))]
/** `table:group`, each decided by itself, all of a group shown or none. */
export const figures: readonly string[] = planned.flatMap(p => (p.by?.governed ?? []).map(g => `${p.name}:${g}`))
export const groupOf = (figure: string): string => figure.split(':')[1]!
