import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'registrants.no-team': 'Vous n’êtes encore dans aucune équipe. Demandez à votre administration de vous y ajouter.',
  'registrants.dates': 'L’ordonnance prend fin avant de commencer. Corrigez l’un des deux jours.',
} satisfies Words<typeof en>
