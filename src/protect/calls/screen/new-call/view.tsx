import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { z } from 'zod'
import { listCalls, openCall } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof listCalls.output>, Words<typeof en>>

const stateOf = (t: Words<typeof en>, state: string): string => (state === 'open' ? t.open : state === 'she hung up' ? t.hungUp : t.becameCase)

export const View = ({ data, t, language, call, go }: Props) => {
  const [said, setSaid] = useState<string | null>(null)
  const time = new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const take = () => {
    call(openCall, {}).then(made => go(`/calls/${made.call}`), (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setSaid(error.refused.say[language])
    })
  }
  return (
    <Page title={t.title} lead={t.lead} actions={<Button kind="primary" icon="phone-incoming" onPress={take}>{t.take}</Button>}>
      {said && <Banner tone="refused">{said}</Banner>}
      <Section title={t.drafts}>
        <List
          of={data.calls} keyOf={c => c.id} label={t.drafts} empty={t.none}
          row={c => <Item icon="phone" title={t.began({ at: time.format(new Date(c.beganAt)) })} action={<Button small href={`/calls/${c.id}`}>{t.goOn}</Button>}>{stateOf(t, c.state)} {t.until({ at: time.format(new Date(c.endsAt)) })}</Item>}
        />
      </Section>
    </Page>
  )
}
