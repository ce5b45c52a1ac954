import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'beds.taken': 'Cette chambre vient d’être prise. Choisissez le lieu suivant.',
  'beds.ended': 'Cette retenue a pris fin. Rien n’a été changé.',
  'beds.not-the-gateway': 'Ce message ne vient pas de votre passerelle. Vérifiez son secret dans les réglages.',
  'beds.too-small': 'Cette chambre ne les contient pas tous. Choisissez-en une plus grande.',
  waits: 'Une retenue attend votre réponse.',
  waitsWhy: ({ room }: { room: string }) => `La chambre ${room} est gardée jusqu’à votre réponse ou jusqu’à son terme.`,
  answer: 'Répondre',
} satisfies Words<typeof en>
