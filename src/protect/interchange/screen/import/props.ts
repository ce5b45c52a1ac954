import type { z } from 'zod'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { Mapping } from '../../../../platform/imports/imports.ts'
import type { DayOrder } from '../../../../platform/imports/read-cell.ts'
import type { readImport, tryImport } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Props = Shown<unknown, Words<typeof en>>
export type Table = z.infer<typeof readImport.output>
export type Done = z.infer<typeof tryImport.output>
export type Chosen = { readonly mapping: Mapping; readonly system: string; readonly order: DayOrder | null }

/** What both the trying and the bringing in send, but the rows. */
export const givenBy = (table: Table, { mapping, system, order }: Chosen) => ({ run: table.run, system: systemOf(system), mapping, ours: table.ours, ...(order === null ? {} : { order }) })
/** A name of the other system as a code: small letters without accents. */
export const systemOf = (typed: string): string => typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9 .-]+/g, ' ').trim().slice(0, 40)
