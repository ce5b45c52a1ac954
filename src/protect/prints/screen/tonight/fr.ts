import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = { title: 'Liste de la nuit', lead: 'Qui est attendu et où en sont les chambres. Aucun nom n’y figure.', letter: 'PDF, Lettre', a4: 'PDF, A4' } satisfies Words<typeof en>
