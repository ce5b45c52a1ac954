import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { listTaken } from '../../endpoints.ts'
import { Grade } from '../../../investigations/screen/graded.tsx'
import { InvestigationRail } from '../../../investigations/screen/rail.tsx'
import type { en } from './en.ts'

export const View = ({ data, t, params, language }: Shown<z.infer<typeof listTaken.output>, Words<typeof en>>) => (
  <Page crumb={data.name} title={t.title} lead={t.lead} actions={<Button href="/tips" icon="chat-centered-text">{t.all}</Button>} rail={<InvestigationRail id={params['investigation']!} t={t} current="tips" />}>
    <List
      of={data.tips} keyOf={x => x.tip} label={t.label} empty={t.empty} panel
      row={x => <Item icon="file-text" title={x.says} action={<Grade t={t} source={x.sourceGrade} information={x.informationGrade} />}>{[momentOf(x.at, language), x.by].filter(Boolean).join(' · ')}</Item>}
    />
  </Page>
)
