import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { type listLegs, stepLeg } from '../../endpoints.ts'
import { legWord } from '../states.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof listLegs.output>, Words<typeof en>>
const next: Readonly<Record<string, readonly ('taken' | 'with her' | 'there' | 'cannot')[]>> = { asked: ['taken', 'cannot'], taken: ['with her', 'cannot'], 'with her': ['there'] }

export const View = ({ data, t, language, call, reload }: Props) => {
  const time = new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return (
    <Page title={t.title} lead={t.lead}>
      <List
        of={data.legs} keyOf={l => l.id} label={t.title} empty={t.none}
        row={l => (
          <Item icon="car" title={l.meetingPoint} action={<>{(next[l.state] ?? []).map(state => <Button key={state} small onPress={() => void call(stepLeg, { params: { leg: l.id }, input: { state } }).then(reload)}>{t[`act_${state}`]}</Button>)}</>}>
            {`${time.format(new Date(l.meetAt))} · ${l.firstName ?? t.noName} · ${legWord(language, l.state)}`}
          </Item>
        )}
      />
    </Page>
  )
}
