import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { readRisk } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Props = Shown<z.infer<typeof readRisk.output>, Words<typeof en>>
export type Look = Props['data']['looks'][number]
export type Seen = Look['seen'][number]
export const tones = { unknown: 'plain', 'none known': 'settled', possible: 'waiting', present: 'ask', acute: 'refused' } as const
