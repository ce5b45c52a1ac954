import type { Words } from '../../../platform/i18n/words.ts'
import { words } from '../../../platform/i18n/words.ts'

export const cardEn = words({ cardTitle: 'What may be done now', what: 'What', who: 'By whom', section: 'On what section', mark: 'Source', mark_official: 'official text', mark_secondary: 'secondary source', mark_unverified: 'not yet confirmed', noCard: 'The card holds nothing for this day. Call the registry.' })
export const cardFr = { cardTitle: 'Ce qui peut être fait maintenant', what: 'Quoi', who: 'Par qui', section: 'Selon quel article', mark: 'Source', mark_official: 'texte officiel', mark_secondary: 'source secondaire', mark_unverified: 'pas encore confirmé', noCard: 'La fiche ne contient rien pour ce jour. Appelez le registre.' } satisfies Words<typeof cardEn>
