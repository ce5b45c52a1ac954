import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'room-counts.columns': 'Il faut au fichier une colonne pour la chambre et une pour son état, comme Chambre et État. Changez les en-têtes et reprenez.',
  'room-counts.old': 'Ce compte a plus d’un jour et ne dit rien de ce soir. Comptez de nouveau.',
  'room-counts.many': 'Plus de chambres qu’une maison ne peut en avoir. Apportez le fichier d’une seule maison.',
  'room-counts.no-bed': 'Une chambre a place pour au moins une personne.',
  'room-counts.label-taken': 'Une autre chambre de la maison porte ce numéro. Choisissez-en un autre.',
  'room-counts.someone-there': 'Quelqu’un est dans cette chambre ou l’attend. Répondez d’abord, ou changez-la de chambre.',
} satisfies Words<typeof en>
