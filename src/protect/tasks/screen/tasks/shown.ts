import type { z } from 'zod'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { readTasks } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Props = Shown<z.infer<typeof readTasks.output>, Words<typeof en>>
export type Open = Props['data']['open'][number]
