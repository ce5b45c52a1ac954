import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Link } from '../../../../web/kit/link.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { type listInvestigations, openInvestigation } from '../../endpoints.ts'
import { wordOf } from '../rail.tsx'
import type { en } from './en.ts'

export const View = ({ data, t, can, go, language }: Shown<z.infer<typeof listInvestigations.output>, Words<typeof en>>) => {
  const { next } = data
  return (
    <Page title={t.title} lead={t.lead} actions={can(openInvestigation) ? <Button kind="primary" icon="plus" href="/investigations/new">{t.openOne}</Button> : undefined}>
      <List
        of={data.investigations} keyOf={i => i.id} label={t.label} empty={t.empty} panel
        row={i => (
          <Item icon="folder-user" title={<Link href={`/investigations/${i.id}`} quiet>{i.name}</Link>} action={<span className="tl-small tl-faint tl-num">{momentOf(i.lastActivityAt, language)}</span>}>
            {[...i.references.map(r => r.number), wordOf(t, `harm_${i.harm}`), wordOf(t, `state_${i.state}`)].join(' · ')}
          </Item>
        )}
        {...(next ? { more: () => go(`/investigations?after=${encodeURIComponent(next)}`) } : {})}
      />
    </Page>
  )
}
