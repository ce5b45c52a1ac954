import { useState } from 'react'
import { Banner } from '../../../web/kit/banner.tsx'
import { Form } from '../../../web/kit/screen/form.tsx'
import { Section } from '../../../web/kit/section.tsx'
import { stepUp } from '../endpoints.ts'

export type ProveWords = { prove: string; proveWhy: string; proveCode: string; proveCodeHelp: string; provePassword: string; proveSend: string; proveWrong: string }

/** Asks once more who is at the keyboard, by the code where there is one, else by the password. */
export const Prove = ({ t, hasCode, onDone }: { t: ProveWords; hasCode: boolean; onDone: () => void }) => {
  const [wrong, setWrong] = useState(0)
  return (
    <Section title={t.prove}>
      <p>{t.proveWhy}</p>
      {wrong > 0 && <Banner tone="waiting" urgent>{t.proveWrong}</Banner>}
      <Form
        key={wrong}
        of={stepUp}
        fixed={hasCode ? { password: undefined } : { code: undefined }}
        fields={{ code: { label: t.proveCode, help: t.proveCodeHelp }, password: { label: t.provePassword, type: 'password' } }}
        send={t.proveSend}
        onDone={({ proven }) => (proven ? onDone() : setWrong(n => n + 1))}
      />
    </Section>
  )
}
