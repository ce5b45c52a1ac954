import { useState } from 'react'
import type { z } from 'zod'
import { day, addDays } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { longDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { freeze, type listReleases } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof listReleases.output>

export const View = ({ data, t, language, call, reload }: Shown<Data, Words<typeof en>>) => {
  const [trouble, setTrouble] = useState<string | null>(null)
  const said = (text: string) => longDay(day(text), language)
  const freezeNow = () => void call(freeze, {}).then(reload, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  const row = (r: Data['releases'][number]) => (
    <Item icon="table" title={`${r.number === null ? t.draft : t.release({ n: r.number })} · ${t.window({ from: said(r.first), to: said(addDays(day(r.before), -1)) })}`} action={<Button small href={`/releases/${r.id}`} kind={r.due ? 'primary' : 'plain'}>{t.read}</Button>}>
      <Mark tone={r.publishedAt ? 'settled' : 'waiting'}>{r.publishedAt ? t.published : r.due ? t.ready : t.waits}</Mark>{' '}
      {`${t.frozen({ on: said(r.frozenOn) })} · ${r.publishedAt ? t.out({ on: said(r.publishedAt.slice(0, 10)) }) : t.comes({ on: said(r.publishOn) })}`}
      {r.held.length > 0 && <p>{t.held({ tables: r.held.map(h => h[language]).join(', ') })}</p>}
    </Item>
  )
  return (
    <Page title={t.title} lead={t.lead} actions={data.mayFreeze ? <Button kind="primary" onPress={freezeNow}>{t.freeze}</Button> : undefined}>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      <List of={data.releases} keyOf={r => r.id} label={t.title} empty={t.none} row={row} />
    </Page>
  )
}
