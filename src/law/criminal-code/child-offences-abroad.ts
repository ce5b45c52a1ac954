import { ask, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const childOffencesAbroad = provision({
  id: 'cc-7-4.1',
  cite: { en: 'Criminal Code, s. 7(4.1)', fr: 'Code criminel, par. 7(4.1)' },
  heading: { en: 'Sexual offences against children outside Canada', fr: 'Infractions sexuelles visant des enfants à l’étranger' },
  inForce: spansOf('7(4.1)'),
  elements: {
    status: ask('Is the person a Canadian citizen or a permanent resident?', 'La personne est-elle citoyenne canadienne ou résidente permanente?'),
    outside: ask('Was it done outside Canada?', 'Les faits ont-ils eu lieu à l’étranger?'),
    listed: ask('Would it be one of the listed offences in Canada (286.1(2) is one; 286.2(2) and 286.3(2) are not)?', 'Serait-ce au Canada l’une des infractions énumérées (286.1(2) en est; 286.2(2) et 286.3(2) n’en sont pas)?'),
    consent: ask('Has the Attorney General consented under 7(4.3)?', 'Le procureur général a-t-il consenti en vertu du par. 7(4.3)?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
})
