import type { Language } from '../../algorithms/facts/sourced.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { drawPage } from '../../platform/documents/draw-page.ts'
import type { Paper } from '../../platform/documents/paper.ts'
import { document, heading, lines, para } from '../../platform/documents/tree.ts'
import type { Instant } from '../../platform/values/time.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { elementOf, keptOff } from './elements.ts'
import { wordsColumn } from './plan.ts'
import { linesOf } from './safety-of-case.ts'

export type Sheet = readonly { readonly element: string; readonly words: string }[]
const said = { title: { en: 'My notes', fr: 'Mes notes' }, foot: { en: 'Shred after use.', fr: 'À déchiqueter après usage.' }, more: { en: 'More', fr: 'Autre' } }

/** Her own notes under plain headings: no name, no number, no agency, nothing that says what they are for; room to write. */
export const sheet = document<Sheet>('my-notes', (l: Language, parts) => ({
  title: said.title[l], language: l, foot: said.foot[l],
  blocks: [...parts.flatMap(p => [heading(elementOf(p.element)?.said[l] ?? ''), ...p.words.split(/\n+/).map(para)]), lines(said.more[l], 3)],
}))

export const drawSheet = async (db: Db, record: RecordId, sealer: Sealer, { language, paper, whole }: { readonly language: Language; readonly paper: Paper; readonly whole: 'yes' | 'no' }, now: Instant) => {
  const hers = (await linesOf(db, record, false)).filter(l => elementOf(l.element)?.hers && (whole === 'yes' || !keptOff.has(l.element))).map(l => ({ element: l.element, words: sealer.open(wordsColumn, l.words) }))
  const page = sheet.page(language, hers)
  return { name: `${page.title}.pdf`, type: 'application/pdf', bytes: new Uint8Array(await drawPage(page, paper, new Date(now))) }
}
