import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { listConsents } from '../../endpoints.ts'
import type { en } from './en.ts'

export type ConsentsProps = Shown<z.infer<typeof listConsents.output>, Words<typeof en>>
