import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'services.value': 'Cette valeur ne convient pas à ce fait. Choisissez oui, non, un nombre ou des codes de la liste.',
  'services.day-past': 'Ce jour est passé. Choisissez aujourd’hui, pour dès maintenant, ou un jour à venir.',
  doorToday: 'Vous amenez quelqu’un à une maison qui vous confie son adresse', openDoor: 'Voir l’adresse',
  kind: 'service',
  placeKind: 'lieu',
} satisfies Words<typeof en>
