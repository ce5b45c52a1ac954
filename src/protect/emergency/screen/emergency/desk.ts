import type { z } from 'zod'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { readDesk } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Data = z.infer<typeof readDesk.output>
export type Props = Shown<Data, Words<typeof en>>
