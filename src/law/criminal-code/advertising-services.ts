import { ask, unless, provision } from '../provision.ts'
import { pending, sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const advertisingServices = provision({
  id: 'cc-286.4',
  cite: { en: 'Criminal Code, s. 286.4', fr: 'Code criminel, art. 286.4' },
  heading: { en: 'Advertising sexual services', fr: 'Publicité de services sexuels' },
  inForce: spansOf('286.4'),
  elements: {
    advertises: ask('Was an offer of sexual services for consideration advertised?', 'Une offre de services sexuels moyennant rétribution a-t-elle été annoncée?'),
    knowledge: ask('Did the person know it?', 'La personne le savait-elle?'),
    ownServices: unless('Were only the person’s own services advertised?', 'S’agissait-il uniquement de ses propres services?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: pending,
})
