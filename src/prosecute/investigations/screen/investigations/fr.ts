import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = { ...shared, title: 'Enquêtes', nav: 'Enquêtes', lead: 'Celles de votre unité, selon le dernier mouvement.', label: 'Enquêtes', empty: 'Votre unité n’a pas encore d’enquête ici. Ouvrez-en une avec le numéro de votre propre système.', openOne: 'Ouvrir une enquête' } satisfies Words<typeof en>
