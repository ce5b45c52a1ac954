import type { z } from 'zod'
import type { Words } from '../../../platform/i18n/words.ts'
import type { Shown } from '../../../web/kit/screen/page.ts'
import type { Doors } from '../endpoints.ts'
import type { en } from './charge-file/en.ts'

export type Data = z.infer<Doors['read']['output']>
export type Props = Shown<Data, Words<typeof en>>
export type Episode = Data['episodes'][number]
export type PartOf = Episode['parts'][number]
export type FindingOf = PartOf['findings'][number]
/** What an act on the page needs: its doors, and what to do with a refusal. */
export type ActProps = Props & { readonly doors: Doors; readonly done: (work: Promise<unknown>) => void }
