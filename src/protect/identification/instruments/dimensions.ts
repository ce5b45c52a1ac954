import type { Dimension } from '../instrument.ts'

/** The six dimensions, in the order in which the lists give them. */
export const sixDimensions: readonly Dimension[] = [
  { id: 'deceptive_recruitment', element: 'means', name: { en: 'Deception at recruitment', fr: 'Tromperie au recrutement' } },
  { id: 'coercive_recruitment', element: 'means', name: { en: 'Coercion at recruitment', fr: 'Coercition au recrutement' } },
  { id: 'vulnerability_recruitment', element: 'means', name: { en: 'Abuse of vulnerability at recruitment', fr: 'Abus de vulnérabilité au recrutement' } },
  { id: 'exploitation', element: 'purpose', name: { en: 'Exploitative conditions', fr: 'Conditions d’exploitation' } },
  { id: 'coercion_destination', element: 'means-and-purpose', name: { en: 'Coercion where the person works or lives', fr: 'Coercition là où la personne travaille ou vit' } },
  { id: 'vulnerability_destination', element: 'means', name: { en: 'Abuse of vulnerability where the person works or lives', fr: 'Abus de vulnérabilité là où la personne travaille ou vit' } },
]
