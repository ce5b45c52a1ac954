import { ask, provision } from '../provision.ts'
import { pending, sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const traffickingOfAMinor = provision({
  id: 'cc-279.011',
  cite: { en: 'Criminal Code, s. 279.011(1)', fr: 'Code criminel, par. 279.011(1)' },
  heading: { en: 'Trafficking of a person under 18', fr: 'Traite de personnes de moins de 18 ans' },
  inForce: spansOf('279.011'),
  elements: {
    act: ask('Did someone recruit, transport, transfer, receive, hold, conceal or harbour a person, or control, direct or influence the person’s movements?', 'Quelqu’un a-t-il recruté, transporté, transféré, reçu, détenu, caché ou hébergé une personne, ou exercé un contrôle, une direction ou une influence sur ses mouvements?'),
    purpose: ask('Was it in order to exploit the person, or to help someone exploit the person?', 'Était-ce en vue d’exploiter la personne ou de faciliter son exploitation?'),
    under18: ask('Was the person under 18 at the time?', 'La personne avait-elle moins de 18 ans au moment des faits?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: pending,
})
