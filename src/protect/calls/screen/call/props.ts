import type { z } from 'zod'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { CallPage, saveAnswers } from '../../endpoints.ts'
import type { en } from './en.ts'

export type CallWords = Words<typeof en>
export type CallProps = Shown<z.infer<typeof CallPage>, CallWords>
export type Part = z.infer<typeof saveAnswers.input>
export type Said = CallProps['data']
/** What a topic is given: what was said, and how to keep more of it. */
export type TopicProps = { readonly data: Said; readonly t: CallWords; readonly language: 'en' | 'fr'; readonly keep: (part: Part) => void }
