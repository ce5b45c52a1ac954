import { ask, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const attorneyGeneralConsent = provision({
  id: 'cc-7-4.3',
  cite: { en: 'Criminal Code, s. 7(4.3)', fr: 'Code criminel, par. 7(4.3)' },
  heading: { en: 'Consent before proceedings', fr: 'Consentement préalable aux poursuites' },
  inForce: spansOf('7(4.1)'),
  elements: {
    childOffence: ask('Do the proceedings rest on 7(4.1)?', 'La poursuite est-elle fondée sur le par. 7(4.1)?'),
    consent: ask('Has the Attorney General consented before they begin?', 'Le procureur général y a-t-il consenti avant qu’elle commence?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
})
