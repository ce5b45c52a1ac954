import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'feedback.someone': 'Ôtez le numéro de dossier, l’adresse, le lien ou le téléphone. Dites-le sans nommer personne.',
  'feedback.too-many': 'Vous en avez envoyé vingt depuis hier. Envoyez le suivant demain.',
  answered: 'Ce que vous avez dit d’un écran a reçu une réponse', waiting: 'Un ou une collègue a dit ce qui était difficile', read: 'Lire', answer: 'Répondre',
  about_words: 'Des mots que je ne comprends pas', about_slow: 'Lent, ou trop d’étapes', about_broken: 'Quelque chose ne marche pas', about_missing: 'Il manque quelque chose; j’ai une idée', about_access: 'Je ne peux le voir, l’entendre ou l’atteindre', about_other: 'Autre chose',
  state_received: 'Reçu', state_looking: 'À l’étude', state_done: 'Fait', 'state_not-now': 'Pas maintenant',
} satisfies Words<typeof en>
