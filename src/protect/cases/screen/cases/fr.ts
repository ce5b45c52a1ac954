import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = { ...shared, nav: 'Dossiers', title: 'Dossiers', lead: 'Les vôtres et ceux de votre équipe, selon la dernière activité.', openOne: 'Ouvrir un dossier', empty: 'Aucun dossier n’est encore à vous. Un appel ou une personne à la porte en ouvre un.', label: 'Dossiers', noName: 'Le nom ne vous est pas ouvert', more: 'Page suivante' } satisfies Words<typeof en>
