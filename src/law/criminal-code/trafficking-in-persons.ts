import { ask, provision } from '../provision.ts'
import { pending, sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const traffickingInPersons = provision({
  id: 'cc-279.01',
  cite: { en: 'Criminal Code, s. 279.01(1)', fr: 'Code criminel, par. 279.01(1)' },
  heading: { en: 'Trafficking in persons', fr: 'Traite des personnes' },
  inForce: spansOf('279.01'),
  elements: {
    act: ask('Did someone recruit, transport, transfer, receive, hold, conceal or harbour a person, or control, direct or influence the person’s movements?', 'Quelqu’un a-t-il recruté, transporté, transféré, reçu, détenu, caché ou hébergé une personne, ou exercé un contrôle, une direction ou une influence sur ses mouvements?'),
    purpose: ask('Was it in order to exploit the person, or to help someone exploit the person?', 'Était-ce en vue d’exploiter la personne ou de faciliter son exploitation?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: pending,
})
