import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { type readLeadChange, toldOfLead } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof readLeadChange.output>, Words<typeof en>>

export const View = ({ data, t, language, params, call, reload }: Props) => (
  <CasePart of={params['case']} number={data.number} part="lead-change" name={t.title} title={t.title} lead={t.lead}>
    <List
      of={data.changes} keyOf={c => c.at} label={t.title} empty={t.none} panel
      row={c => (
        <Item icon="arrows-left-right" title={t.pair({ from: c.from, to: c.to })} action={c.mine && !c.told ? <Button small kind="primary" onPress={() => void call(toldOfLead, { params: { case: params['case']! } }).then(reload)}>{t.tell}</Button> : <Mark tone={c.answer === 'someone else' ? 'refused' : c.told ? 'settled' : 'waiting'}>{c.answer === 'someone else' ? t.other : c.told ? t.told : t.notYet}</Mark>}>
          <span className="tl-num">{momentOf(c.at, language)}</span>
          {c.note && <p>{c.note}</p>}
        </Item>
      )}
    />
  </CasePart>
)
