import type { z } from 'zod'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Table } from '../../../../web/kit/table.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { listOpenings } from '../../endpoints.ts'
import { CaseRail, sectionName } from '../rail.tsx'
import type { en } from './en.ts'

export const View = ({ data, t, language, params }: Shown<z.infer<typeof listOpenings.output>, Words<typeof en>>) => {
  return (
    <Page title={t.title} lead={t.lead} rail={<CaseRail id={params['case']!} t={t} current="openings" keeper />}>
      <Table
        caption={t.title}
        rows={data.openings}
        keyOf={o => o.id}
        empty={t.empty}
        columns={[
          { key: 'when', label: t.when, cell: o => momentOf(o.at, language) },
          { key: 'who', label: t.who, cell: o => `${o.who}, ${o.agency}` },
          { key: 'what', label: t.what, cell: o => o.sections.map(s => sectionName(t, s)).join(', ') },
          { key: 'proof', label: t.proof, cell: o => (o.seq === null ? t.notYet : String(o.seq)), numeric: true },
        ]}
      />
      <p className="tl-note tl-faint">{t.later}</p>
    </Page>
  )
}
