import { ask, unless, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const benefitExceptions = provision({
  id: 'cc-286.2-4',
  cite: { en: 'Criminal Code, s. 286.2(4)', fr: 'Code criminel, par. 286.2(4)' },
  heading: { en: 'Exceptions to material benefit', fr: 'Exceptions — avantage matériel' },
  inForce: spansOf('286.2'),
  elements: {
    within: ask('Was the benefit received (a) in a legitimate living arrangement, (b) from a legal or moral obligation of the seller, (c) for a good or service offered to the public on the same terms, or (d) for another good or service, without encouraging the sale and at a proportionate price?', 'L’avantage a-t-il été reçu a) dans le cadre d’une entente de cohabitation légitime, b) en raison d’une obligation légale ou morale de la personne qui vend, c) pour un bien ou service offert au public aux mêmes conditions, ou d) pour un autre bien ou service, sans encourager la vente et à un prix proportionnel?'),
    lost: unless('Is one of the circumstances of subsection (5) present?', 'L’une des circonstances du paragraphe (5) est-elle présente?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
})
