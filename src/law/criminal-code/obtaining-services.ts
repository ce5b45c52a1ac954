import { ask, unless, provision } from '../provision.ts'
import { pending, sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const obtainingServices = provision({
  id: 'cc-286.1-1',
  cite: { en: 'Criminal Code, s. 286.1(1)', fr: 'Code criminel, par. 286.1(1)' },
  heading: { en: 'Obtaining sexual services for consideration', fr: 'Obtention de services sexuels moyennant rétribution' },
  inForce: spansOf('286.1'),
  elements: {
    consideration: ask('Was money or anything of value given or promised?', 'De l’argent ou une autre chose de valeur a-t-il été donné ou promis?'),
    service: ask('Was it to obtain sexual services, or to communicate with anyone in order to obtain them?', 'Était-ce pour obtenir des services sexuels, ou pour communiquer avec quiconque en vue d’en obtenir?'),
    ownServices: unless('Is the person concerned the one whose own services were sold?', 'La personne visée est-elle celle dont les propres services ont été vendus?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: pending,
})
