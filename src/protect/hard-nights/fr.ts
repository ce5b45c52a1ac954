import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = { hard: ({ name }) => `${name} a eu une nuit dure`, offer: 'Offrir du répit' } satisfies Words<typeof en>
