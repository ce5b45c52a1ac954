import { ask, provision } from '../provision.ts'
import { pending, sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const withholdingDocuments = provision({
  id: 'cc-279.03',
  cite: { en: 'Criminal Code, s. 279.03', fr: 'Code criminel, art. 279.03' },
  heading: { en: 'Withholding or destroying documents', fr: 'Rétention ou destruction de documents' },
  inForce: spansOf('279.03'),
  elements: {
    act: ask('Did someone conceal, remove, withhold or destroy another person’s travel, identity or immigration document?', 'Quelqu’un a-t-il caché, enlevé, retenu ou détruit un document de voyage, d’identité ou d’immigration d’autrui?'),
    purpose: ask('Was it in order to commit or help trafficking in persons?', 'Était-ce pour commettre ou faciliter la traite de personnes?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: pending,
})
