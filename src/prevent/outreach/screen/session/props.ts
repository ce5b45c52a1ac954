import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { readSession } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Data = z.infer<typeof readSession.output>
export type Props = Shown<Data, Words<typeof en>>
/** Waits for a change, then reads the page again; a refusal is said on it. */
export type Done = (work: Promise<unknown>) => void
