import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'emergency.too-many': 'Vous avez demandé cinq fois en un jour. Passez par un collègue du poste d’urgence.',
  'emergency.second': 'Nommez un collègue de votre organisme, du poste d’urgence ou de la supervision, autre que vous.',
  'emergency.unconfirmed': 'Votre collègue n’a pas encore confirmé. Appelez, puis ouvrez de nouveau.',
  'emergency.other-number': 'Ce n’est pas le numéro demandé. Vérifiez-le, ou demandez de nouveau avec le bon.',
  'emergency.own-review': 'Vous avez ouvert ou confirmé ceci. Une autre personne de la supervision en fait l’examen.',
  'emergency.reviewed': 'Cette ouverture a déjà été examinée. Relisez la liste.',
  asksYou: ({ who }) => `${who} vous demande de confirmer une ouverture d’urgence`,
  minutesLeft: ({ n }) => `${n} min pour répondre`,
  answer: 'Répondre',
  toReview: 'Une ouverture d’urgence est à examiner',
  review: 'Examiner',
  wasOpened: ({ who }) => `Ouvert en urgence par ${who}`,
  look: 'Voir le dossier',
} satisfies Words<typeof en>
