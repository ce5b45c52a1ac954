import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { changePassword } from '../../endpoints.ts'
import type { AccountProps } from './props.ts'

export const PasswordPart = ({ t, reload }: AccountProps) => {
  const [answer, setAnswer] = useState<{ changed: boolean; ended: number; at: number } | null>(null)
  return (
    <Section title={t.password}>
      {answer && <Banner tone={answer.changed ? 'settled' : 'waiting'} urgent={!answer.changed}>{answer.changed ? t.passwordDone({ ended: answer.ended }) : t.passwordWrong}</Banner>}
      <Form
        key={answer?.at ?? 0}
        of={changePassword}
        fields={{ password: { label: t.passwordNow, type: 'password' }, next: { label: t.passwordNext, type: 'password', help: t.passwordHelp } }}
        send={t.passwordSend}
        onDone={given => { setAnswer(was => ({ ...given, at: (was?.at ?? 0) + 1 })); reload() }}
      />
    </Section>
  )
}
