import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'matching.away-unknown': 'Un lieu qu’elle évite n’est pas dans la liste. Corrigez-le d’abord; sans lui, aucune recherche n’est sûre.',
} satisfies Words<typeof en>
