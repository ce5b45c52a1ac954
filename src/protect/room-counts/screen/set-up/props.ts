import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Houses } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Data = z.infer<typeof Houses>
export type House = Data['houses'][number]
export type Room = House['rooms'][number]
export type Props = Shown<Data, Words<typeof en>>
export type OfHouse = Props & { readonly house: House; readonly say: (error: unknown) => void }
