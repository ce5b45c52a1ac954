import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Case } from '../../endpoints.ts'
import type { en } from './en.ts'

export type CaseProps = Shown<z.infer<typeof Case>, Words<typeof en>>
