import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = { storyAdded: 'Un document a été ajouté.' } satisfies Words<typeof en>
