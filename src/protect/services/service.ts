import type { Said } from '../../algorithms/facts/sourced.ts'

/** What is known of a service, by name of fact; null is not known. Ages in years, stays in days, lists of codes. */
export type Facts = {
  readonly serves: readonly string[] | null
  readonly min_age: number | null
  readonly max_age: number | null
  readonly children_max: number | null
  readonly child_max_age: number | null
  readonly pets: readonly string[] | null
  readonly accessibility: readonly string[] | null
  readonly languages: readonly string[] | null
  readonly offers: readonly string[] | null
  readonly overnight: boolean | null
  readonly any_status: boolean | null
  readonly police_report: boolean | null
  readonly sober: boolean | null
  readonly indigenous_led: boolean | null
  readonly faith: boolean | null
  readonly phone_allowed: boolean | null
  readonly family_room: boolean | null
  readonly co_ed: boolean | null
  readonly fee: boolean | null
  readonly from_elsewhere: boolean | null
  readonly max_stay_days: number | null
}
export type Fact = keyof Facts

/** A service as published: no street, no point, no name of anyone. `staleFacts` were checked too long ago to count as known. */
export type Listing = Facts & {
  readonly id: string
  readonly agencyId: string
  readonly name: string
  readonly kind: string
  readonly province: string
  /** Cell of the fixed 50 km grid. */
  readonly region: string
  readonly phone: string | null
  readonly verifiedOn: string
  /** The last day it is open; null while no end is known. */
  readonly lastDay: string | null
  /** The list from elsewhere that names it; absent for our own. */
  readonly feed?: string
}

export const listFacts = ['serves', 'pets', 'accessibility', 'languages', 'offers'] as const
export const numberFacts = ['min_age', 'max_age', 'children_max', 'child_max_age', 'max_stay_days'] as const
export const yesFacts = ['overnight', 'any_status', 'police_report', 'sober', 'indigenous_led', 'faith', 'phone_allowed', 'family_room', 'co_ed', 'fee', 'from_elsewhere'] as const
export const factNames: readonly Fact[] = ['serves', 'min_age', 'max_age', 'children_max', 'child_max_age', 'family_room', 'pets', 'accessibility', 'languages', 'offers', 'overnight', 'any_status', 'police_report', 'sober', 'indigenous_led', 'faith', 'phone_allowed', 'co_ed', 'fee', 'from_elsewhere', 'max_stay_days']

export const serviceKinds = ['shelter', 'transition-house', 'safe-home', 'second-stage', 'hotel-rooms', 'youth-house', 'healing-house', 'detox', 'drop-in'] as const
export const populations = ['women', 'men', 'gender-diverse', 'youth', 'families'] as const
export const accessCodes = ['step-free', 'wheelchair-room', 'hearing', 'sight', 'service-animal', 'sensory'] as const

/** Facts older than this are asked about, not relied on (days). */
export const freshDays = 90

export const factWords: Readonly<Record<Fact, Said>> = {
  serves: { en: 'Who is welcome', fr: 'Qui est accueilli' },
  min_age: { en: 'Youngest age', fr: 'Âge minimal' },
  max_age: { en: 'Oldest age', fr: 'Âge maximal' },
  children_max: { en: 'Children, at most', fr: 'Enfants, au plus' },
  child_max_age: { en: 'Children up to age', fr: 'Enfants jusqu’à l’âge de' },
  family_room: { en: 'Family room', fr: 'Chambre familiale' },
  pets: { en: 'Animals', fr: 'Animaux' },
  accessibility: { en: 'Accessibility', fr: 'Accessibilité' },
  languages: { en: 'Languages spoken', fr: 'Langues parlées' },
  offers: { en: 'What is offered', fr: 'Ce qui est offert' },
  overnight: { en: 'Someone at the door at night', fr: 'Quelqu’un à la porte la nuit' },
  any_status: { en: 'Any immigration status', fr: 'Tout statut d’immigration' },
  police_report: { en: 'Asks for a police report', fr: 'Exige un rapport de police' },
  sober: { en: 'Asks for sobriety', fr: 'Exige la sobriété' },
  indigenous_led: { en: 'Indigenous-led', fr: 'Dirigé par des Autochtones' },
  faith: { en: 'Faith-based', fr: 'Confessionnel' },
  phone_allowed: { en: 'Own telephone allowed', fr: 'Téléphone personnel permis' },
  co_ed: { en: 'Women and men in one house', fr: 'Femmes et hommes sous un même toit' },
  fee: { en: 'Asks for money', fr: 'Demande de l’argent' },
  from_elsewhere: { en: 'Takes people from elsewhere', fr: 'Accueille des gens d’ailleurs' },
  max_stay_days: { en: 'Longest stay, days', fr: 'Séjour le plus long, jours' },
}
