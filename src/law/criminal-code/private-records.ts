import { ask, unless, provision } from '../provision.ts'
import { sources } from '../facts/sources.ts'
import { spansOf } from '../facts/spans.ts'

export const privateRecords = provision({
  id: 'cc-278.1',
  cite: { en: 'Criminal Code, ss. 278.1 to 278.91', fr: 'Code criminel, art. 278.1 à 278.91' },
  heading: { en: 'Private records sought by an accused', fr: 'Dossiers privés demandés par un accusé' },
  inForce: spansOf('278.1'),
  elements: {
    listed: ask('Is the accused charged with an offence on the list of 278.2(1)?', 'L’accusation porte-t-elle sur une infraction de la liste du par. 278.2(1)?'),
    privacy: ask('Does the record hold personal information with a reasonable expectation of privacy (support, health, counselling, social services …)?', 'Le dossier contient-il des renseignements personnels avec attente raisonnable de vie privée (soutien, santé, consultation, services sociaux …)?'),
    investigation: unless('Was it made by those who investigate or prosecute?', 'A-t-il été constitué par les enquêteurs ou les poursuivants?'),
  },
  confidence: 'official', source: sources.code.name, read: sources.code.read,
  caution: { en: 'Advertising (286.4), luring and IRPA s. 118 are not on the list: the common-law application (O’Connor) applies. S.C. 2026, c. 19 may raise the bar.', fr: 'La publicité (286.4), le leurre et l’art. 118 LIPR ne sont pas dans la liste : la demande de common law (O’Connor) s’applique. Les L.C. 2026, ch. 19, peuvent relever le seuil.' },
})
