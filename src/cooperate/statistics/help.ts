import { help } from '../../platform/help/help.ts'
import { secretariat } from '../plan/kinds.ts'
import { steward } from './kinds.ts'

export const releaseHelp = help('releases', {
  title: { en: 'Freeze, check and publish figures', fr: 'Figer, vérifier et publier des chiffres' },
  posts: [secretariat, steward],
  screens: ['/releases', '/releases/:release', '/stewardship'],
  glossary: ['release', 'withheld', 'small-cells', 'embargo', 'revision', 'cannot-say'],
  steps: [
    { en: 'Freeze last month on the first. Nothing that is counted later changes it.', fr: 'Figez le mois dernier le premier du mois. Rien de compté ensuite ne le change.' },
    { en: 'Stewards say yes or no to each figure about their people. Silence is a no.', fr: 'Les personnes qui veillent disent oui ou non à chaque chiffre sur leur peuple. Le silence est un non.' },
    { en: 'Look at what will be printed. Small counts are withheld, and the rest rounded to 5.', fr: 'Regardez ce qui sera imprimé. Les petits nombres sont retenus, le reste arrondi à 5.' },
    { en: 'Press "Rebuild and attack". A reader must be able to recover no cell.', fr: 'Appuyez sur «\u00a0Refaire et attaquer\u00a0». Aucune cellule ne doit pouvoir être retrouvée.' },
    { en: 'Publish on the second Tuesday. An earlier figure stays with its date.', fr: 'Publiez le deuxième mardi. Un chiffre antérieur reste avec sa date.' },
    { en: 'A held table would uncover a small count beside an earlier release. Leave it held.', fr: 'Un tableau retenu trahirait un petit nombre à côté d’une publication antérieure. Laissez-le retenu.' },
  ],
})
