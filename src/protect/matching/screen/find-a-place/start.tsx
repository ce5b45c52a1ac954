import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Link } from '../../../../web/kit/link.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import type { en } from './en.ts'

type Props = { services: number; calls: readonly { id: string; beganAt: string }[]; t: Words<typeof en>; clock: (iso: string) => string }

/** Without a call or a case: choose whose search this is. */
export const Start = ({ services, calls, t, clock }: Props) => (
  <Page title={t.start} lead={t.startLead({ services })} actions={<Button href="/cases">{t.toCases}</Button>}>
    <Section title={t.yourCalls}>
      <List of={calls} keyOf={c => c.id} label={t.yourCalls} empty={t.noCalls} panel row={c => <Item icon="phone" title={<Link href={`/find-a-place?call=${c.id}`} quiet>{t.callFrom({ time: clock(c.beganAt) })}</Link>} />} />
    </Section>
  </Page>
)
