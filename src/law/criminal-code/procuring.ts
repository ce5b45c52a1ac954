import { ask, unless, provision } from '../provision.ts'
import { pending, sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const procuring = provision({
  id: 'cc-286.3',
  cite: { en: 'Criminal Code, s. 286.3', fr: 'Code criminel, art. 286.3' },
  heading: { en: 'Procuring', fr: 'Proxénétisme' },
  inForce: spansOf('286.3'),
  elements: {
    act: ask('Did someone cause another person to offer or provide sexual services for consideration, or recruit, hold, conceal, harbour, or control the movements of a person who does?', 'Quelqu’un a-t-il amené une autre personne à offrir ou fournir des services sexuels moyennant rétribution, ou recruté, détenu, caché, hébergé une telle personne ou contrôlé ses mouvements?'),
    purpose: ask('Was it to make a purchase of sexual services possible?', 'Était-ce pour rendre possible un achat de services sexuels?'),
    ownServices: unless('Is the person concerned the one whose own services were sold?', 'La personne visée est-elle celle dont les propres services ont été vendus?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: pending,
})
