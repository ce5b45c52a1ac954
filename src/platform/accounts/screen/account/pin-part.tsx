import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { setPin } from '../../endpoints.ts'
import type { AccountProps } from './props.ts'

export const PinPart = ({ data, t, reload }: AccountProps) => (
  <Section title={t.pin}>
    <p>{t.pinWhy}</p>
    {data.hasPin && <p>{t.pinHas}</p>}
    {data.provenUntil && <Form of={setPin} fields={{ pin: { label: t.pinNew, help: t.pinHelp, type: 'password' } }} send={t.pinSend} onDone={reload} />}
  </Section>
)
