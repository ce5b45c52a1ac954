import type { z } from 'zod'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../i18n/words.ts'
import type { readRota } from '../../endpoints.ts'
import type { en } from './en.ts'

export type RotaProps = Shown<z.infer<typeof readRota.output>, Words<typeof en>>
export type RotaTeam = RotaProps['data']['teams'][number]
