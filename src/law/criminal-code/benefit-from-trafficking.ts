import { ask, provision } from '../provision.ts'
import { pending, sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const benefitFromTrafficking = provision({
  id: 'cc-279.02',
  cite: { en: 'Criminal Code, s. 279.02', fr: 'Code criminel, art. 279.02' },
  heading: { en: 'Material benefit from trafficking', fr: 'Avantage matériel provenant de la traite' },
  inForce: spansOf('279.02'),
  elements: {
    benefit: ask('Did the person receive money or another material benefit?', 'La personne a-t-elle reçu un avantage financier ou autre avantage matériel?'),
    origin: ask('Did the benefit come, directly or not, from trafficking in persons?', 'L’avantage provenait-il, même indirectement, de la traite de personnes?'),
    knowledge: ask('Did the person know where it came from?', 'La personne en connaissait-elle la provenance?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: pending,
})
