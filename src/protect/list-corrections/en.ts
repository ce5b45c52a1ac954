import { words } from '../../platform/i18n/words.ts'

export const en = words({})
