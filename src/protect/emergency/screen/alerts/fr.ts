import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared,
  title: 'Alertes médicales', lead: 'Ce qu’il faut savoir en urgence, et seulement si elle veut le garder. Les diagnostics vont ailleurs.', none: 'Aucune alerte. Demandez-lui si elle en veut une.',
  add: 'Écrire une alerte', kind: 'De quoi il s’agit', words: 'Quoi faire ou éviter', save: 'Écrire', end: 'N’est plus vrai',
} satisfies Words<typeof en>
