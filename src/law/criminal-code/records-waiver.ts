import { ask, provision } from '../provision.ts'
import { pending, sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const recordsWaiver = provision({
  id: 'cc-278.2-2',
  cite: { en: 'Criminal Code, s. 278.2(2)', fr: 'Code criminel, par. 278.2(2)' },
  heading: { en: 'Waiver, prosecutor’s records only', fr: 'Renonciation, dossiers du poursuivant seulement' },
  inForce: spansOf('278.1'),
  elements: {
    prosecutorHolds: ask('Is the record in the prosecutor’s hands?', 'Le dossier est-il entre les mains du poursuivant?'),
    express: ask('Did the person concerned waive the protection expressly, apart from any consent given to a service?', 'La personne concernée a-t-elle renoncé expressément à la protection, hors de tout consentement donné à un organisme?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: pending,
})
