import type { Words } from '../../../../platform/i18n/words.ts'
import { shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared, title: 'Communautés', lead: 'Endroits de moins de 10\u00a0000 personnes. Une visite est connue par son mois; l’organisme venu n’est pas montré.', back: 'Revenir à la sensibilisation', province: 'Province ou territoire', empty: 'Aucune petite communauté n’est listée ici.', community: 'Communauté', region: 'Région', people: 'Personnes', way: 'Accès', last: 'Dernière visite', next: 'Prochaine visite', plan: 'Prévoir', month: 'Mois de la visite', monthHelp: 'Année et mois, par exemple 2027-02.', keep: 'Garder', unknown: 'inconnu',
  ago: ({ month, months }) => `${month} (il y a ${months}\u00a0mois)`,
} satisfies Words<typeof en>
