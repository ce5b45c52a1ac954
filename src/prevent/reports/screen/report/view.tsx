import { useState } from 'react'
import type { z } from 'zod'
import { isProvinceCode, provinceOf } from '../../../../platform/places/provinces.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { longDay } from '../../../../web/kit/format.ts'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { HerWords } from '../../../../web/kit/her-words.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { answerReport, closeReport, type readReport } from '../../endpoints.ts'
import { closeReasons } from '../../report.ts'
import type { en } from './en.ts'
import './report.css'

type Data = z.infer<typeof readReport.output>
type Props = Shown<Data, Words<typeof en>>
const tones = { waiting: 'waiting', answered: 'settled', closed: 'plain' } as const

const Message = ({ message, t, language }: Pick<Props, 't' | 'language'> & { message: Data['messages'][number] }) => {
  const day = longDay(message.on, language)
  if (message.from === 'reporter' && message.text !== null) return <div className="tl-report-text"><HerWords label={t.wrote({ day })} words={message.text} /></div>
  return <Section level={3} title={message.from === 'reporter' ? t.wrote({ day }) : t.us({ by: message.by ?? t.another, day })}><p className="tl-report-text">{message.text ?? t.unreadable}</p></Section>
}

const Acts = ({ data, t, params, language, call, reload }: Props) => {
  // A form that was sent is a new one: what was typed has gone where it belongs.
  const [turn, setTurn] = useState(0)
  const at = { report: params['report']! }
  const [reason, setReason] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const done = () => { setTurn(turn + 1); setTrouble(null); reload() }
  const close = () => void call(closeReport, { params: at, input: { reason } }).then(done, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  return (
    <>
      <Section title={t.answer}>
        <p className="tl-small tl-dim">{t.language} {data.language === 'fr' ? t.french : t.english}</p>
        <Form key={turn} of={answerReport} params={at} fields={{ text: { label: t.answer, help: t.answerHelp, law: t.law } }} send={t.send} onDone={done} />
      </Section>
      {data.state !== 'closed' && (
        <Section title={t.close}>
          {trouble && <Banner tone="refused">{trouble}</Banner>}
          <Choice label={t.why} law={t.eraseLaw} options={closeReasons.map(r => ({ value: r, label: t[`reason_${r}`] }))} value={reason} onChange={setReason} />
          <p><Button disabled={reason === null} onPress={close}>{t.close}</Button></p>
        </Section>
      )}
    </>
  )
}

export const View = (props: Props) => {
  const { data, t, language, can } = props
  const place = data.province !== null && isProvinceCode(data.province) ? ` · ${provinceOf(data.province).name[language]}` : ''
  return (
    <Page title={t.title} crumb={`${t[`about_${data.about as 'pay'}`]}${place}`} lead={t.lead({ day: longDay(data.receivedOn, language) })} width="form" actions={<Button href="/reports">{t.back}</Button>}>
      <p><Mark tone={tones[data.state as 'waiting']}>{t[`state_${data.state as 'waiting'}`]}</Mark></p>
      {data.reason !== null && <Banner tone="plain">{t.closedAs}: {t[`reason_${data.reason as 'answered'}`]}. {data.erasedOn !== null && t.erased({ day: longDay(data.erasedOn, language) })}</Banner>}
      <Section title={t.says}>{data.messages.map(message => <Message key={message.n} message={message} t={t} language={language} />)}</Section>
      {can(answerReport) ? <Acts {...props} /> : <Banner tone="plain">{t.readOnly}</Banner>}
    </Page>
  )
}
