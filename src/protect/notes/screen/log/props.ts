import type { z } from 'zod'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { readLog } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Data = z.infer<typeof readLog.output>
export type Props = Shown<Data, Words<typeof en>>
export type Entry = Data['notes'][number]
