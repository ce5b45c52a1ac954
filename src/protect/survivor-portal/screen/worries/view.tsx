import { useState } from 'react'
import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { longDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { answerAWorry, type listWorries, markWorrySeen } from '../../endpoints.ts'
import { answers } from '../../worry.ts'
import type { en } from './en.ts'

type T = Words<typeof en>
type Data = z.infer<typeof listWorries.output>
type Worry = Data['worries'][number]
type Props = Shown<Data, T>

const about = (t: T, worry: Worry): string => (t as unknown as Readonly<Record<string, string>>)[`about_${worry.about}`] ?? t.about_other
const where = (t: T, w: Worry, language: 'en' | 'fr'): string =>
  [w.agency && t.by({ agency: w.agency }), w.verb ? (w.seq === null ? t.soon : t.line({ n: new Intl.NumberFormat(`${language}-CA`).format(w.seq) })) : t.none, t.on({ day: longDay(w.on, language) }), w.due && t.due({ day: longDay(w.due, language) })].filter(Boolean).join(' · ')

const Waiting = ({ of, t, language, call, reload }: Pick<Props, 't' | 'language' | 'call' | 'reload'> & { of: Worry }) => {
  const [open, setOpen] = useState(false)
  const see = () => void call(markWorrySeen, { params: { worry: of.id } }).then(reload)
  return (
    <Item icon="hand-palm" title={about(t, of)} action={of.seen ? !open && <Button small onPress={() => setOpen(true)}>{t.send}</Button> : <Button small kind="primary" onPress={see}>{t.see}</Button>}>
      {where(t, of, language)}
      {of.answer && <p><Mark tone="waiting">{t[`answer_${of.answer}`]}</Mark></p>}
      {open && <Form of={answerAWorry} params={{ worry: of.id }} send={t.send} onDone={() => { setOpen(false); reload() }} fields={{ answer: { label: t.answer, help: t.told, options: Object.fromEntries(answers.map(a => [a, t[`answer_${a}`]])) } }} />}
    </Item>
  )
}

/** For the office of oversight: whose opening worries someone, and nothing of who it is. */
export const View = ({ data, t, language, call, reload }: Props) => {
  const open = data.worries.filter(w => w.due !== null)
  const done = data.worries.filter(w => w.due === null)
  return (
    <Page title={t.title} lead={t.lead}>
      <Section title={t.waiting} note={open.length}>
        <List of={open} keyOf={w => w.id} label={t.waiting} empty={t.empty} panel row={w => <Waiting of={w} t={t} language={language} call={call} reload={reload} />} />
      </Section>
      <Section title={t.done} note={done.length}>
        <List of={done.slice(0, 20)} keyOf={w => w.id} label={t.done} empty={t.noneDone} panel row={w => <Item icon="hand-palm" title={about(t, w)} action={<Mark tone="settled">{t[`answer_${w.answer!}`]}</Mark>}>{where(t, w, language)}</Item>} />
      </Section>
    </Page>
  )
}
