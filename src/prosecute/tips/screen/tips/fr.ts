import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = { ...shared, title: 'Renseignements', nav: 'Renseignements', short: 'Infos', lead: 'Ce qui a été fait ou dit, avec ses deux cotes. Qui a parlé reste chez la personne responsable.', label: 'Renseignements', empty: 'Aucun renseignement n’attend. Écrivez-en un quand on vous dit quelque chose.', write: 'Écrire un renseignement' } satisfies Words<typeof en>
