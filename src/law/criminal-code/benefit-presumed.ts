import { ask, unless, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const benefitPresumed = provision({
  id: 'cc-286.2-3',
  cite: { en: 'Criminal Code, s. 286.2(3)', fr: 'Code criminel, par. 286.2(3)' },
  heading: { en: 'Presumption of benefit', fr: 'Présomption d’avantage' },
  inForce: spansOf('286.2'),
  elements: {
    company: ask('Does the person live with, or is the person habitually in the company of, someone who sells sexual services?', 'La personne vit-elle avec quelqu’un qui vend des services sexuels, ou est-elle habituellement en sa compagnie?'),
    contrary: unless('Is there any evidence to the contrary?', 'Existe-t-il une preuve contraire?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
})
