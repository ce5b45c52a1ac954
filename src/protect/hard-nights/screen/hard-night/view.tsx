import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { longDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { markHardNight, offerRelief, type readHardNights } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof readHardNights.output>, Words<typeof en>>

export const View = ({ data, t, language, can, call, reload }: Props) => (
  <Page title={t.title} lead={t.lead} width="form" actions={<Button kind="primary" onPress={() => void call(markHardNight, { input: { night: data.today } }).then(reload)}>{t.mark}</Button>}>
    <Section title={t.mine}>
      <List of={data.mine} keyOf={n => n.night} label={t.mine} empty={t.none} panel row={n => <Item icon="moon" title={longDay(n.night, language)}><Mark tone={n.offered ? 'settled' : 'waiting'}>{n.offered ? t.offered : t.told}</Mark></Item>} />
    </Section>
    {can(offerRelief) && (
      <Section title={t.colleagues}>
        <List of={data.waiting} keyOf={n => `${n.member} ${n.night}`} label={t.colleagues} empty={t.nobody} panel row={n => <Item icon="user" title={n.name} action={<Button small onPress={() => void call(offerRelief, { input: { member: n.member, night: n.night } }).then(reload)}>{t.offer}</Button>}>{longDay(n.night, language)}</Item>} />
      </Section>
    )}
  </Page>
)
