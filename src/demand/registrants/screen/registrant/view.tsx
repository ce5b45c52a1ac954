import { useState } from 'react'
import type { z } from 'zod'
import { day } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { longDay } from '../../../../web/kit/format.ts'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { fileNotice } from '../../../travel/endpoints.ts'
import { endOrder, type readRegistrant } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof readRegistrant.output>, Words<typeof en>>

export const View = ({ data, t, language, can, go }: Props) => {
  const [writing, setWriting] = useState<'notice' | 'end' | null>(null)
  const on = (text: string) => longDay(day(text), language)
  const params = { registrant: data.id }
  return (
    <Page title={data.name} crumb={t.crumb({ number: data.number })} lead={t.lead({ birth: on(data.birth) })} actions={writing === null && can(fileNotice) ? <Button kind="primary" icon="airplane-takeoff" onPress={() => setWriting('notice')}>{t.notice}</Button> : undefined}>
      {data.names.length > 1 && <Section title={t.names}>{data.names.map(name => <Item key={name} icon="user" title={name} />)}</Section>}
      <Section title={t.order}>
        <Item icon="stamp" title={`${t.since({ day: on(data.since) })}. ${data.until === null ? t.noEnd : t.until({ day: on(data.until) })}.`}>{[data.childOffence ? t.child : null, data.assessed ? t.assessed : t.notAssessed].filter(Boolean).join(' · ')}</Item>
      </Section>
      {writing === 'notice' && (
        <Section title={t.notice}>
          <Form
            of={fileNotice} params={params} start={{ receivedOn: data.today, abroad: true, excuse: 'none' }} send={t.send} onDone={made => go(`/travel-notices/${made.notice}`)}
            fields={{
              receivedOn: { label: t.received }, departsOn: { label: t.departs }, daysAway: { label: t.daysAway, help: t.daysAwayHelp }, abroad: { label: t.abroad }, destination: { label: t.destination },
              excuse: { label: t.excuse, options: { none: t.excuse_none, 'family-emergency': t['excuse_family-emergency'], other: t.excuse_other } }, said: { label: t.said }, knewOn: { label: t.knew, help: t.knewHelp },
            }}
          />
        </Section>
      )}
      <Section title={t.redress}>{data.redress.length === 0 ? <EmptyState>{t.noRedress}</EmptyState> : data.redress.map(number => <Item key={number} icon="shield-check" title={<span className="tl-mono">{number}</span>} />)}</Section>
      {writing !== 'end' && can(endOrder) && <p><Button small icon="flag-checkered" onPress={() => setWriting('end')}>{t.end}</Button></p>}
      {writing === 'end' && (
        <Section title={t.end}>
          <p className="tl-small tl-dim">{t.endHelp}</p>
          <Form of={endOrder} params={params} start={{ on: data.today }} send={t.endSend} onDone={() => go('/registrants')} fields={{ on: { label: t.endOn } }} />
        </Section>
      )}
    </Page>
  )
}
