import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Avis de voyage', nav: 'Avis', lead: 'Ce qui attend d’abord, par jour de départ. Le retard est calculé chaque fois.', label: 'Avis de voyage', empty: 'Aucun avis n’est arrivé. On en écrit un à partir d’une ligne de l’extrait.', toExtract: 'Ouvrir l’extrait',
  who: 'Qui', received: 'Reçu', departs: 'Départ', state: 'État', gone: 'n’est plus dans l’extrait', late: ({ days }) => (days < 2 ? '1 jour de retard' : `${days} jours de retard`), inTime: 'à temps', notAsked: 'aucun avis n’était exigé', ask: 'demander quand il l’a su', reviewed: 'révisé',
} satisfies Words<typeof en>
