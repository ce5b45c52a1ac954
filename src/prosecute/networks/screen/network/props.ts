import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { readNetwork } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Data = z.infer<typeof readNetwork.output>
export type Props = Shown<Data, Words<typeof en>>
export type Node = Data['nodes'][number]
export type W = Words<typeof en>
