import { ask, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const traffickingAbroad = provision({
  id: 'cc-7-4.11',
  cite: { en: 'Criminal Code, s. 7(4.11)', fr: 'Code criminel, par. 7(4.11)' },
  heading: { en: 'Trafficking in persons outside Canada', fr: 'Traite des personnes à l’étranger' },
  inForce: spansOf('7(4.11)'),
  elements: {
    status: ask('Is the person a Canadian citizen or a permanent resident?', 'La personne est-elle citoyenne canadienne ou résidente permanente?'),
    outside: ask('Was it done outside Canada?', 'Les faits ont-ils eu lieu à l’étranger?'),
    trafficking: ask('Would it be an offence under 279.01 to 279.03 in Canada?', 'Serait-ce au Canada une infraction à 279.01 à 279.03?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: { en: 'No consent under 7(4.3); 7(7) still applies to an accused who is not a citizen.', fr: 'Aucun consentement de 7(4.3); 7(7) s’applique à l’accusé qui n’est pas citoyen.' },
})
