import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Link } from '../../../../web/kit/link.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { confirmSecondFactor, endSecondFactor, renewRecovery, startSecondFactor } from '../../endpoints.ts'
import { Act } from '../act.tsx'
import type { AccountProps } from './props.ts'
import '../accounts.css'

/** What is shown this once: a secret that waits for its first code, or recovery codes. Kept in this component alone. */
type Once = { readonly secret: string; readonly address: string } | { readonly recovery: readonly string[] } | null

export const SecondFactorPart = ({ data, t, reload }: AccountProps) => {
  const [once, setOnce] = useState<Once>(null)
  if (once && 'recovery' in once) return (
    <Section title={t.recovery}>
      <p>{t.recoveryWhy}</p>
      <ol className="tl-mono">{once.recovery.map(code => <li key={code}>{code}</li>)}</ol>
      <Button onPress={() => { setOnce(null); reload() }}>{t.recoveryKept}</Button>
    </Section>
  )
  return (
    <Section title={t.code}>
      <p>{data.hasCode ? t.codeOn({ left: data.recoveryLeft }) : t.codeOff}</p>
      {once && (
        <>
          <p>{t.codeSecret}</p>
          <p className="tl-mono tl-account-once">{once.secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
          <p><Link href={once.address}>{t.codeAddress}</Link></p>
          <Form of={confirmSecondFactor} fields={{ code: { label: t.codeConfirm } }} send={t.codeConfirmSend} onDone={setOnce} />
        </>
      )}
      {data.provenUntil && !once && (
        <div className="tl-account-acts">
          <Act of={startSecondFactor} said={data.hasCode ? t.codeAgain : t.codeStart} onDone={setOnce} />
          {data.hasCode && <Act of={renewRecovery} said={t.codeRenew} onDone={setOnce} />}
          {data.hasCode && <Act of={endSecondFactor} said={t.codeEnd} onDone={reload} />}
        </div>
      )}
    </Section>
  )
}
