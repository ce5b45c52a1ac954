import { help } from '../../platform/help/help.ts'
import { readers } from './endpoints.ts'

export const reportHelp = help('reports', {
  title: { en: 'Answer a report', fr: 'Répondre à un signalement' },
  posts: readers,
  screens: ['/reports', '/reports/:report'],
  glossary: ['nine-words', 'sealed', 'duty-to-report', 'indicator', 'erased'],
  steps: [
    { en: 'Read what waits longest first. Nothing says who wrote, from where or at what hour.', fr: 'Lisez d’abord ce qui attend le plus. Rien ne dit qui a écrit, d’où ni à quelle heure.' },
    { en: 'Answer within a day for violence or a child, within three days for the rest.', fr: 'Répondez en un jour pour la violence ou un enfant, en trois jours pour le reste.' },
    { en: 'Ask what was done or said. Never ask for a name.', fr: 'Demandez ce qui a été fait ou dit. Ne demandez jamais un nom.' },
    { en: 'Your answer waits until the reporter comes back with nine words.', fr: 'Votre réponse attend que la personne revienne avec neuf mots.' },
    { en: 'If it tells only how people looked, close it so. It is erased 31 days later.', fr: 'S’il ne dit que l’apparence des gens, fermez-le ainsi. Il est effacé 31 jours plus tard.' },
    { en: 'Close it when nothing is left to do, and say in the answer who else can help.', fr: 'Fermez-le quand rien ne reste à faire, et dites dans la réponse qui d’autre peut aider.' },
  ],
})
