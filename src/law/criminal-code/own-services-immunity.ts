import { ask, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const ownServicesImmunity = provision({
  id: 'cc-286.5',
  cite: { en: 'Criminal Code, s. 286.5', fr: 'Code criminel, art. 286.5' },
  heading: { en: 'Immunity: own sexual services', fr: 'Immunité : propres services sexuels' },
  inForce: spansOf('286.5'),
  elements: {
    ownServices: ask('Does what was done concern the person’s own sexual services only?', 'Les faits ne concernent-ils que les propres services sexuels de la personne?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: { en: 'It covers benefit, advertising and any part played in 286.1 to 286.4. It does not cover 213.', fr: 'Elle vise l’avantage, la publicité et toute participation à 286.1 à 286.4. Elle ne vise pas l’art. 213.' },
})
