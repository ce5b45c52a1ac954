import { Table } from '../../../web/kit/table.tsx'
import { number } from '../../../web/kit/format.ts'
import type { Words } from '../../../platform/i18n/words.ts'
import { wordOf } from '../../investigations/screen/rail.tsx'
import type { en } from './words-en.ts'

type Part = { readonly part: string; readonly weight: number; readonly a: string | null; readonly b: string | null }
const signed = (n: number, language: 'en' | 'fr') => (n > 0 ? `+${number(n, language)}` : number(n, language).replace('-', '−'))

/** What speaks for and against, one part a line, and their sum. */
export const WaterfallTable = ({ t, parts, weight, language }: { t: Words<typeof en>; parts: readonly Part[]; weight: number; language: 'en' | 'fr' }) => (
  <Table
    caption={t.part} rows={[...parts]} keyOf={p => p.part} empty="" total={{ part: 'sum', weight, a: null, b: null }}
    columns={[
      { key: 'part', label: t.part, cell: p => (p.part === 'sum' ? t.sum : wordOf(t, `part_${p.part}`)) },
      { key: 'sides', label: t.sides, cell: p => [p.a, p.b].filter(x => x !== null).join(' · ') },
      { key: 'weight', label: t.weight, cell: p => signed(p.weight, language), numeric: true },
    ]}
  />
)
