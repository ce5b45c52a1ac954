import type { z } from 'zod'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { readScreening } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Data = z.infer<typeof readScreening.output>
export type Props = Shown<Data, Words<typeof en>>
/** Does one change and reads the page again; a refusal is said on the page. */
export type Acts = { readonly done: (work: Promise<unknown>) => void; readonly at: { readonly case: string; readonly screening: string } }
