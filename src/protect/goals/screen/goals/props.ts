import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { readGoals } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Props = Shown<z.infer<typeof readGoals.output>, Words<typeof en>>
export type Goal = Props['data']['goals'][number]
