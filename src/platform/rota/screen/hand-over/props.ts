import type { z } from 'zod'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../i18n/words.ts'
import type { readHandOver } from '../../endpoints.ts'
import type { en } from './en.ts'

export type HandOverProps = Shown<z.infer<typeof readHandOver.output>, Words<typeof en>>
export type Note = HandOverProps['data']['notes'][number]
