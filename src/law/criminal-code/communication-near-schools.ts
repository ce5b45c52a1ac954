import { ask, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const communicationNearSchools = provision({
  id: 'cc-213-1.1',
  cite: { en: 'Criminal Code, s. 213(1.1)', fr: 'Code criminel, par. 213(1.1)' },
  heading: { en: 'Communication beside school grounds, playgrounds, daycares', fr: 'Communication près des terrains d’école ou de jeu et des garderies' },
  inForce: spansOf('213(1.1)'),
  elements: {
    communicates: ask('Did the person communicate with anyone in order to offer or provide sexual services?', 'La personne a-t-elle communiqué avec quiconque pour offrir ou fournir des services sexuels?'),
    place: ask('Was it in a public place that is, or is next to, a school ground, playground or daycare?', 'Était-ce dans un endroit public qui est un terrain d’école, un terrain de jeu ou une garderie, ou qui y est attenant?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: { en: 'The immunity of 286.5 does not reach it.', fr: 'L’immunité de 286.5 ne la vise pas.' },
})
