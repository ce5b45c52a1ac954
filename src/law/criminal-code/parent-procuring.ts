import { ask, provision } from '../provision.ts'
import { pending, sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const parentProcuring = provision({
  id: 'cc-170',
  cite: { en: 'Criminal Code, s. 170', fr: 'Code criminel, art. 170' },
  heading: { en: 'Parent or guardian procuring sexual activity', fr: 'Père, mère ou tuteur qui sert d’entremetteur' },
  inForce: spansOf('170'),
  elements: {
    parent: ask('Is the person a parent or guardian of the young person?', 'La personne est-elle le père, la mère ou le tuteur du jeune?'),
    procures: ask('Did the person procure the young person for prohibited sexual activity with someone else?', 'La personne a-t-elle amené le jeune à une activité sexuelle interdite avec un tiers?'),
    under18: ask('Was the young person under 18?', 'Le jeune avait-il moins de 18 ans?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: pending,
})
