import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { closeTip, nameSecond, stateTip, takeTip } from '../../endpoints.ts'
import { sourceOptions } from '../../../investigations/screen/graded.tsx'
import type { Props } from './props.ts'

export const Handler = ({ data, t, can, call, reload }: Props) => {
  const [naming, setNaming] = useState(false)
  const handler = data.handler!
  return (
    <Section title={t.handler}>
      <p>{t.handledBy(handler)}</p>
      <p className="tl-small tl-dim">{handler.source === null ? t.notTold : t.told({ source: handler.source })}</p>
      {handler.mine && can(nameSecond) && !naming && data.colleagues.length > 0 && <p><Button small onPress={() => setNaming(true)}>{t.nameSecond}</Button></p>}
      {naming && <Choice label={t.colleague} options={data.colleagues.map(c => ({ value: c.id, label: c.name }))} value={null} onChange={member => void call(nameSecond, { params: { tip: data.id }, input: { member } }).then(() => { setNaming(false); reload() })} />}
    </Section>
  )
}

export const Leaves = ({ data, t, can, language, reload }: Props) => (
  <Section title={t.leaves}>
    {data.statements.length === 0 && <p>{t.noneLeaves}</p>}
    {data.statements.map(s => <Item key={s.id} icon="file-text" title={s.says}>{momentOf(s.at, language)}</Item>)}
    {data.state === 'open' && data.sourceGrade && data.handler?.mine && can(stateTip) && <Form key={data.statements.length} of={stateTip} params={{ tip: data.id }} fields={{ says: { label: t.says, help: t.saysHelp } }} send={t.save} onDone={reload} />}
  </Section>
)

export const Take = ({ data, t, call, reload, language }: Props) => {
  const [trouble, setTrouble] = useState<string | null>(null)
  const take = (investigation: string) => void call(takeTip, { params: { investigation }, input: { tip: data.id } }).then(reload, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  return (
    <Section title={t.takeInto}>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      {data.investigations.map(i => <Item key={i.id} icon="folder-user" title={i.name} action={i.taken ? <Mark tone="settled">{t.taken}</Mark> : <Button small onPress={() => take(i.id)}>{t.take}</Button>} />)}
    </Section>
  )
}

export const CloseIt = ({ data, t, can, reload }: Props) => {
  const [open, setOpen] = useState(false)
  if (!can(closeTip)) return null
  return open ? <Section title={t.close}><Form of={closeTip} params={{ tip: data.id }} fields={{ because: { label: t.because, options: sourceOptions(t, 'because', ['duplicate', 'not-ours', 'used']) } }} send={t.close} onDone={reload} /></Section> : <p><Button small onPress={() => setOpen(true)}>{t.close}</Button></p>
}
