import type { z } from 'zod'
import { number } from '../../../../web/kit/format.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { listDocuments } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Data = z.infer<typeof listDocuments.output>
export type Props = Shown<Data, Words<typeof en>>

const kilo = 1024
export const sizeOf = (bytes: number, { t, language }: Pick<Props, 't' | 'language'>): string =>
  bytes < kilo * kilo ? t.kilobytes({ n: number(Math.max(1, Math.round(bytes / kilo)), language) }) : t.megabytes({ n: number(bytes / kilo / kilo, language, 1) })
