import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { type readCustodyOffers, toldOfCustody } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof readCustodyOffers.output>, Words<typeof en>>

export const View = ({ data, t, language, call, reload }: Props) => (
  <Page title={t.title} lead={t.lead} width="form">
    <List
      of={data.offers} keyOf={o => o.id} label={t.offers} empty={t.none} panel
      row={o => (
        <Item icon="arrows-left-right" title={t.to({ agency: o.to })} action={o.toTell ? <Button small kind="primary" onPress={() => void call(toldOfCustody, { params: { offer: o.id } }).then(reload)}>{t.read}</Button> : undefined}>
          <Mark tone={o.answer === null ? 'waiting' : o.answer === 'taken' && !o.returned ? 'settled' : 'plain'}>{o.returned ? t.returned : o.answer === null ? t.open : t[`answer_${o.answer}`]}</Mark> <span className="tl-num">{momentOf(o.madeAt, language)}</span>
        </Item>
      )}
    />
  </Page>
)
