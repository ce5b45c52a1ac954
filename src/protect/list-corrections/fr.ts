import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {} satisfies Words<typeof en>
