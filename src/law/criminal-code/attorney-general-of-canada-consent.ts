import { ask, unless, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const attorneyGeneralOfCanadaConsent = provision({
  id: 'cc-7-7',
  cite: { en: 'Criminal Code, s. 7(7)', fr: 'Code criminel, par. 7(7)' },
  heading: { en: 'Consent of the Attorney General of Canada', fr: 'Consentement du procureur général du Canada' },
  inForce: spansOf('7(4.1)'),
  elements: {
    citizen: unless('Is the accused a Canadian citizen?', 'L’accusé est-il citoyen canadien?'),
    within: ask('Was the consent obtained within eight days after proceedings commenced?', 'Le consentement a-t-il été obtenu dans les huit jours suivant le début des procédures?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
})
