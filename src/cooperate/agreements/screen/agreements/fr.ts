import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Ententes', lead: 'Des modalités entre deux organismes. Sur les dossiers de protection et de prévention, elles n’ouvrent rien sans le consentement actuel de la personne.',
  none: 'Aucune entente ne nomme votre organisme.', noPurpose: 'Votre administration donne la finalité des ententes à qui signe pour votre organisme.', draft: 'En rédiger une', read: 'Lire',
  between: ({ from, to }) => `${from} ouvre à ${to}`, until: ({ day }) => `dernier jour ${day}`,
  state_draft: 'ébauche', state_waiting: 'attend des signatures', state_live: 'en vigueur', state_ended: 'terminée',
} satisfies Words<typeof en>
