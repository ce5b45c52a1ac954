import { ask, unless, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const obtainingServicesOfAMinor = provision({
  id: 'cc-286.1-2',
  cite: { en: 'Criminal Code, s. 286.1(2)', fr: 'Code criminel, par. 286.1(2)' },
  heading: { en: 'Obtaining sexual services of a person under 18', fr: 'Obtention de services sexuels d’une personne de moins de 18 ans' },
  inForce: spansOf('286.1'),
  elements: {
    consideration: ask('Was money or anything of value given or promised?', 'De l’argent ou une autre chose de valeur a-t-il été donné ou promis?'),
    service: ask('Was it to obtain sexual services, or to communicate with anyone in order to obtain them?', 'Était-ce pour obtenir des services sexuels, ou pour communiquer avec quiconque en vue d’en obtenir?'),
    under18: ask('Was the person whose services were sought under 18?', 'La personne dont les services étaient recherchés avait-elle moins de 18 ans?'),
    ownServices: unless('Is the person concerned the one whose own services were sold?', 'La personne visée est-elle celle dont les propres services ont été vendus?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: { en: 'A mistake about age is no answer unless all reasonable steps to learn it were taken: s. 150.1(5).', fr: 'L’erreur sur l’âge n’est pas une défense sans toutes les mesures raisonnables : par. 150.1(5).' },
})
