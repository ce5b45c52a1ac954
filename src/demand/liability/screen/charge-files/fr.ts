import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Dossiers d’accusation', nav: 'Accusations', lead: 'Les chefs proposés, selon la loi du jour. Nul n’y figure pour la vente de ses propres services.',
  label: 'Dossiers d’accusation', empty: 'Aucun dossier encore. Ouvrez-en un pour une soirée.', openOne: 'Ouvrir un dossier', where: 'Province ou territoire', cancel: 'Pas maintenant',
  counts: ({ n }) => (n === 0 ? 'aucun chef proposé' : n === 1 ? '1 chef proposé' : `${n} chefs proposés`),
} satisfies Words<typeof en>
