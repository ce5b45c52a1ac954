import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = { 'calls.place-unknown': 'Ce lieu n’est pas dans la liste. Choisissez-en un dans la liste.' } satisfies Words<typeof en>
