import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = { ...shared, title: 'Qui l’a ouvert', lead: 'Chaque ouverture de ce dossier, la plus récente d’abord. Elle voit les mêmes lignes.', empty: 'Personne ne l’a ouvert.', when: 'Quand', who: 'Qui', what: 'Quoi', proof: 'Ligne du registre', notYet: 'pas encore numérotée', later: 'Certaines ouvertures ordonnées par la loi peuvent être montrées plus tard.' } satisfies Words<typeof en>
