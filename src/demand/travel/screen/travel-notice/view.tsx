import { useState } from 'react'
import type { z } from 'zod'
import { day } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { longDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { type readNotice, recordKnew, reviewNotice } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof readNotice.output>
type Props = Shown<Data, Words<typeof en>>

const ClockLine = ({ clock: c, t, language, first }: { clock: Data['clocks'][number]; first: boolean } & Pick<Props, 't' | 'language'>) => (
  <Item
    icon="clock-countdown" tone={c.lateDays ? 'refused' : 'plain'}
    title={<><cite>{c.cite[language]}</cite>{' '}{first && c.lateDays !== null ? <Mark tone="refused">{t.late({ days: c.lateDays })}</Mark> : first && c.leftDays !== null ? <Mark tone="settled">{t.inTime}</Mark> : null}</>}
  >
    <p>{c.why[language]}</p>
    <p className="tl-note tl-faint">{[c.dueOn === null ? null : t.due({ day: longDay(day(c.dueOn), language) }), t.readOn({ day: longDay(day(c.read), language) }), c.confidence === 'official' ? null : c.confidence === 'secondary' ? t.secondary : t.unverified].filter(Boolean).join(' · ')}</p>
  </Item>
)

export const View = ({ data, t, language, can, call, reload }: Props) => {
  const [trouble, setTrouble] = useState<string | null>(null)
  const on = (text: string) => longDay(day(text), language)
  const params = { travelNotice: data.id }
  const review = () => void call(reviewNotice, { params }).then(() => { setTrouble(null); reload() }, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  const actions = can(reviewNotice) && !data.reviewed && !data.asksWhen ? <Button kind="primary" icon="check" onPress={review}>{t.review}</Button> : undefined
  return (
    <Page title={t.title({ name: data.name })} crumb={t.crumb({ number: data.number })} lead={t.lead({ received: on(data.receivedOn), departs: on(data.departsOn) })} actions={actions}>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      {data.reviewedBy !== null && <Banner tone="settled">{t.reviewed({ by: data.reviewedBy })}</Banner>}
      <Section title={t.clocks}>{data.clocks.map((clock, i) => <ClockLine key={clock.id} clock={clock} t={t} language={language} first={i === 0} />)}</Section>
      <Section title={t.trip}>
        <Item icon="airplane-takeoff" title={data.destination ?? (data.abroad ? t.abroad : t.inCanada)}>{t.back({ returns: data.returnsOn === null ? null : on(data.returnsOn) })}</Item>
        <p><Button small icon="identification-card" href={`/registrants/${data.registrant}`}>{t.line}</Button></p>
      </Section>
      <Section title={t.reason}>
        <Item icon="chat-centered-text" title={t[`excuse_${data.excuse as 'other'}`]}>{data.said ?? undefined}</Item>
        {data.knewOn !== null && <p>{t.knew({ day: on(data.knewOn) })}</p>}
        {data.asksWhen && can(recordKnew) && <Form of={recordKnew} params={params} send={t.askSend} onDone={reload} fields={{ knewOn: { label: t.askLabel, help: t.askHelp } }} />}
      </Section>
    </Page>
  )
}
