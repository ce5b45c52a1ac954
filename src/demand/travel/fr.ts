import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'travel.knew-later': 'Le jour où il l’a su vient après le départ. Corrigez l’un des deux jours.',
  'travel.ask-first': 'Une excuse est donnée. Demandez quand le voyage a été connu et écrivez le jour; révisez ensuite.',
  'travel.reviewed': 'Cet avis est déjà révisé. Relisez-le.',
  late: ({ days }) => (days < 2 ? 'Un avis de voyage a un jour de retard' : `Un avis de voyage a ${days} jours de retard`),
  ask: 'Une urgence est donnée. Demandez quand le voyage a été connu',
  review: 'Un avis de voyage est à réviser',
  open: 'Ouvrir', askIt: 'Demander',
} satisfies Words<typeof en>
