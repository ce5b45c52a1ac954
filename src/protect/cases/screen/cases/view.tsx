import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Link } from '../../../../web/kit/link.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { listCases, openCase } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof listCases.output>
type Props = Shown<Data, Words<typeof en>>

export const View = ({ data, t, can, go, language }: Props) => {
  const next = data.next
  return (
    <Page title={t.title} lead={t.lead} actions={can(openCase) ? <Button kind="primary" icon="plus" href="/cases/new">{t.openOne}</Button> : undefined}>
      <List
        of={data.cases}
        keyOf={c => c.id}
        label={t.label}
        empty={t.empty}
        panel
        row={c => <Item icon="folder-user" title={<Link href={`/cases/${c.id}`} quiet>{c.callMe ?? t.noName}</Link>} action={<span className="tl-small tl-faint tl-num">{momentOf(c.lastActivityAt, language)}</span>}>{c.number} · {t.party(c)}</Item>}
        {...(next ? { more: () => go(`/cases?after=${encodeURIComponent(next)}`) } : {})}
      />
    </Page>
  )
}
