import type { z } from 'zod'
import type { Words } from '../../../platform/i18n/words.ts'
import { Mark } from '../../../web/kit/mark.tsx'
import { Table } from '../../../web/kit/table.tsx'
import type { Card } from '../endpoints.ts'
import type { cardEn } from './card-words.ts'

type Line = z.infer<typeof Card>['lines'][number]

/** Four fields a line; nothing of the registry beside them. */
export const CardTable = ({ lines, t, language }: { lines: readonly Line[]; t: Words<typeof cardEn>; language: 'en' | 'fr' }) => (
  <Table
    caption={t.cardTitle} captioned rows={lines} keyOf={l => l.what.en} empty={t.noCard}
    columns={[
      { key: 'what', label: t.what, cell: l => l.what[language] },
      { key: 'who', label: t.who, cell: l => l.who[language] },
      { key: 'section', label: t.section, cell: l => <cite>{l.section[language]}</cite> },
      { key: 'mark', label: t.mark, cell: l => <Mark tone={l.mark === 'official' ? 'plain' : 'ask'}>{t[`mark_${l.mark}`]}</Mark> },
    ]}
  />
)
