import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { Link } from '../../../../web/kit/link.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { listScreenings } from '../../endpoints.ts'
import type { en } from './en.ts'

const tones = { waiting: 'waiting', confirmed: 'plain', cleared: 'settled' } as const

export const View = ({ data, t, language }: Shown<z.infer<typeof listScreenings.output>, Words<typeof en>>) => (
  <Page title={t.title} lead={t.lead}>
    <List
      of={data.screenings} keyOf={s => s.id} label={t.label} empty={t.empty} panel
      row={s => (
        <Item icon="user-focus" title={<Link href={`/screenings/${s.id}`} quiet>{`${s.number} · ${t[`status_${s.status as 'possible'}`]}`}</Link>} action={<span className="tl-small tl-faint tl-num">{momentOf(s.askedAt, language)}</span>}>
          <Mark tone={tones[s.state as keyof typeof tones]}>{s.state === 'waiting' && s.clears > 0 ? t.once : t[`state_${s.state as 'waiting'}`]}</Mark> {t[`ground_${s.ground as 'return-of-registrant'}`]}
        </Item>
      )}
    />
  </Page>
)
