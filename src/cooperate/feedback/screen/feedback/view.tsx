import { useState } from 'react'
import type { z } from 'zod'
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
import type { Words } from '../../../../platform/i18n/words.ts'
import { answerFeedback, feedbackRead, type readFeedback, sayFeedback } from '../../endpoints.ts'
import { type About, abouts, answers, type Side, type State } from '../../feedback.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof readFeedback.output>
type Props = Shown<Data, Words<typeof en>>
type Mine = Data['mine'][number]
type ToAnswer = Data['toAnswer'][number]
const tones = { received: 'waiting', looking: 'waiting', done: 'settled', 'not-now': 'refused' } as const

const Say = ({ data, t, reload }: Props) => {
  const [sent, setSent] = useState(0)
  return (
    <Section title={t.form}>
      {sent > 0 && <Banner tone="settled">{t.sent}</Banner>}
      {data.screen && <p>{t.screen({ screen: data.screen })}</p>}
      <Form
        key={sent} of={sayFeedback} fixed={{ screen: data.screen ?? undefined }} send={t.send} onDone={() => { setSent(sent + 1); reload() }}
        fields={{ about: { label: t.about, options: Object.fromEntries(abouts.map(a => [a, t[`about_${a}`]])) }, text: { label: t.text, help: t.textHelp, law: t.law }, desk: { label: t.desk } }}
      />
    </Section>
  )
}

const MineRow = ({ of, t, language, call, reload }: Pick<Props, 't' | 'language' | 'call' | 'reload'> & { of: Mine }) => {
  const unread = of.answers.some(a => a.at !== null && !a.read)
  return (
    <Item icon="chat-circle-text" title={of.text} action={unread ? <Button small onPress={() => void call(feedbackRead, { params: { feedback: of.id } }).then(reload)}>{t.read}</Button> : undefined}>
      <p>{t[`about_${of.about as About}`]} · {of.screen ?? ''} <span className="tl-num">{momentOf(of.saidAt, language)}</span></p>
      {of.answers.map(a => <p key={a.side}><Mark tone={tones[a.state as State]}>{t[`state_${a.state as State}`]}</Mark> {t[`side_${a.side as Side}`]}{language === 'fr' ? '\u00a0' : ''}: {a.text ?? t.noAnswer}</p>)}
    </Item>
  )
}

const AnswerForm = ({ of, t, reload }: Pick<Props, 't' | 'reload'> & { of: ToAnswer }) => (
  <Form
    of={answerFeedback} params={{ feedback: of.id }} fixed={{ side: of.side }} send={t.sendAnswer} onDone={reload}
    fields={{ state: { label: t.becomes, options: Object.fromEntries(answers.map(a => [a, t[`state_${a}`]])) }, text: { label: t.answer, help: t.answerHelp } }}
  />
)

const ToAnswerRow = ({ of, t, language, reload }: Pick<Props, 't' | 'language' | 'reload'> & { of: ToAnswer }) => {
  const [open, setOpen] = useState(false)
  const done = () => { setOpen(false); reload() }
  return (
    <Item icon="chat-circle-text" title={of.text} action={open ? undefined : <Button small kind={of.state === 'received' ? 'primary' : 'plain'} onPress={() => setOpen(true)}>{of.state === 'received' ? t.sendAnswer : t.again}</Button>}>
      <p><Mark tone={tones[of.state as State]}>{t[`state_${of.state as State}`]}</Mark> {t[`about_${of.about as About}`]} · {of.screen ?? ''} <span className="tl-num">{momentOf(of.saidAt, language)}</span></p>
      <p>{of.saidBy === null ? t.fromKind({ kind: t[`kind_${of.agencyKind as 'line'}`] }) : t.from({ who: of.saidBy })}</p>
      {of.answer !== null && <p>{t.yourAnswer({ text: of.answer })}</p>}
      {open && <AnswerForm of={of} t={t} reload={done} />}
    </Item>
  )
}

export const View = (props: Props) => {
  const { data, t, language, can, call, reload } = props
  return (
    <Page title={t.title} lead={t.lead} width="form">
      {can(answerFeedback) && (
        <Section title={t.toAnswer}><List of={data.toAnswer} keyOf={f => `${f.id}-${f.side}`} label={t.toAnswer} empty={t.noneToAnswer} row={f => <ToAnswerRow of={f} t={t} language={language} reload={reload} />} /></Section>
      )}
      <Say {...props} />
      <Section title={t.mine}><List of={data.mine} keyOf={f => f.id} label={t.mine} empty={t.noneMine} row={f => <MineRow of={f} t={t} language={language} call={call} reload={reload} />} /></Section>
    </Page>
  )
}
