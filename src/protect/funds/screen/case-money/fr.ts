import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../call-money/fr.ts'
import type { en } from './en.ts'

export const fr = { ...shared, back: 'Revenir au dossier' } satisfies Words<typeof en>
