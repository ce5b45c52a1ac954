import type { z } from 'zod'
import { day } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { longDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { listAgreements } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof listAgreements.output>
const tones = { draft: 'plain', waiting: 'waiting', live: 'settled', ended: 'refused' } as const

export const View = ({ data, t, language }: Shown<Data, Words<typeof en>>) => (
  <Page title={t.title} lead={t.lead} actions={data.maySign ? <Button href="/agreements/new" icon="plus">{t.draft}</Button> : undefined}>
    <List
      of={data.agreements} keyOf={a => a.id} label={t.title} empty={data.maySign ? t.none : t.noPurpose}
      row={a => (
        <Item icon="signature" title={a.title} action={<Button small href={`/agreements/${a.id}`}>{t.read}</Button>}>
          <Mark tone={tones[a.state]}>{t[`state_${a.state}`]}</Mark>{` ${t.between({ from: a.discloser, to: a.receiver })} · ${t.until({ day: longDay(day(a.lastDay), language) })}`}
        </Item>
      )}
    />
  </Page>
)
