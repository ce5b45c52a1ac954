import { useState } from 'react'
import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { askRegistry, type listAsks } from '../../endpoints.ts'
import { CardTable } from '../card-table.tsx'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof listAsks.output>, Words<typeof en>>

export const View = ({ data, t, language, reload }: Props) => {
  const [answer, setAnswer] = useState<z.infer<typeof askRegistry.output> | null>(null)
  const [salt, setSalt] = useState<string>(crypto.randomUUID())
  const options = Object.fromEntries(data.grounds.map(g => [g.code, `${g.said[language]} (${g.cite[language]})`]))
  return (
    <Page title={t.title} lead={t.lead}>
      {answer?.answer === 'waiting' && <Banner tone="waiting">{t.waiting}</Banner>}
      {answer?.card && <><CardTable lines={answer.card.lines} t={t} language={language} /><p className="tl-note tl-faint">{t.nothing}</p></>}
      <Form
        key={salt} of={askRegistry} fixed={{ salt }} send={t.send} onDone={made => { setAnswer(made); setSalt(crypto.randomUUID()); reload() }}
        fields={{ ground: { label: t.ground, options }, name: { label: t.name }, birth: { label: t.birth }, country: { label: t.country } }}
      />
      <Section title={t.asks}>
        <List
          of={data.asks} keyOf={a => a.id} label={t.asks} empty={t.none}
          row={a => (
            <Item icon="user-focus" title={`${a.number} · ${t[`ground_${a.ground as 'return-of-registrant'}`]}`} action={a.live ? <Button small href={`/gate/${a.id}`}>{t.read}</Button> : undefined}>
              <Mark tone={a.state === 'waiting' ? 'waiting' : 'settled'}>{a.state === 'waiting' ? t.state_waiting : a.live ? t.state_answered : t.over}</Mark> {momentOf(a.askedAt, language)}
            </Item>
          )}
        />
      </Section>
    </Page>
  )
}
