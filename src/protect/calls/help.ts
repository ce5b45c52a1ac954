import { help } from '../../platform/help/help.ts'
import { callers } from './endpoints.ts'

export const callHelp = help('calls', {
  title: { en: 'Take a call', fr: 'Prendre un appel' },
  posts: callers,
  screens: ['/calls/new', '/calls/:call'],
  glossary: ['call-draft', 'stay-away', 'duty-to-report', 'indicator', 'informed-consent'],
  steps: [
    { en: 'Press "Take a call". Ask first whether it is safe to talk.', fr: 'Appuyez sur «\u00a0Prendre un appel\u00a0». Demandez d’abord s’il est sûr de parler.' },
    { en: 'Follow her, in any order. Each answer is kept as it is given, and any question may be skipped.', fr: 'Suivez-la, dans n’importe quel ordre. Chaque réponse est gardée aussitôt, et toute question peut être passée.' },
    { en: 'Before you ask about children, read the sentence of her province aloud.', fr: 'Avant de parler d’enfants, lisez à voix haute la phrase de sa province.' },
    { en: 'Write a town as her place, never an address. Write where she stays away from.', fr: 'Inscrivez une ville, jamais une adresse. Inscrivez les lieux qu’elle évite.' },
    { en: 'Then find a place, or ask for money for tonight.', fr: 'Cherchez ensuite un lieu, ou demandez de l’argent pour ce soir.' },
    { en: 'If the line ends, mark it. Nobody calls back unless she said how.', fr: 'Si la ligne coupe, marquez-le. Personne ne rappelle sans qu’elle ait dit comment.' },
    { en: 'If she wants no case, end it so. The call is erased at once, and only a count stays.', fr: 'Si elle ne veut pas de dossier, finissez ainsi. L’appel est effacé aussitôt, et seul un compte reste.' },
  ],
})
