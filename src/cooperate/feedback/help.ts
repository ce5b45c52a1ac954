import { help } from '../../platform/help/help.ts'

export const feedbackHelp = help('feedback', {
  title: { en: 'Say what was hard', fr: 'Dire ce qui était difficile' },
  screens: ['/feedback', '/help-desk'],
  glossary: ['sealed', 'file-number', 'retention'],
  steps: [
    { en: 'On the screen that was hard, open the menu under your name, then "Help and words".', fr: 'À l’écran difficile, ouvrez le menu sous votre nom, puis «\u00a0Aide et mots\u00a0».' },
    { en: 'Press "Say what was hard". The kind of screen goes along, never the file you were in.', fr: 'Appuyez sur «\u00a0Dire ce qui était difficile\u00a0». Le genre d’écran suit, jamais le dossier où vous étiez.' },
    { en: 'Name nobody. Your administrator reads it with your name; the product desk, if you choose, without.', fr: 'Ne nommez personne. Votre administration le lit avec votre nom; le bureau du produit, si vous le voulez, sans.' },
    { en: 'The answer comes to your day, and stays here for 24 months.', fr: 'La réponse vient dans votre journée, et reste ici 24 mois.' },
  ],
})
