import type { Words } from '../../../platform/i18n/words.ts'
import type { en } from './en.ts'
import type { Act, HandOvers, OneHandOver } from './use-hand-overs.ts'

export type HandOverProps = { of: OneHandOver; people: HandOvers['people']; id: string; state: string; language: 'en' | 'fr'; act: Act }
export type Said = HandOverProps & { t: Words<typeof en> }
