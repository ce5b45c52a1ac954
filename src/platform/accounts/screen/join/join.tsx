import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { join, readInvitation } from '../../door-endpoints.ts'
import { Act } from '../act.tsx'
import { en } from './en.ts'
import { fr } from './fr.ts'

type Step = { readonly at: 'link' } | { readonly at: 'password'; readonly name: string; readonly agency: string; readonly signIn: string } | { readonly at: 'done' }

/** For someone without a session. The key after `#` is read here and sent in a body; it is in no address that a server sees. */
export const Join = ({ language }: { language: 'en' | 'fr' }) => {
  const t = language === 'fr' ? fr : en
  const [step, setStep] = useState<Step>({ at: 'link' })
  const token = location.hash.slice(1)
  if (token === '') return <Page title={t.title} width="form"><Banner tone="waiting">{t.noLink}</Banner></Page>
  if (step.at === 'done') return <Page title={t.title} lead={t.done} width="form"><Button kind="primary" onPress={() => location.replace('/')}>{t.toSignIn}</Button></Page>
  if (step.at === 'link') return <Page title={t.open} lead={t.openWhy} width="form"><Act of={readInvitation} input={{ token }} said={t.look} onDone={given => setStep({ at: 'password', ...given })} /></Page>
  return (
    <Page title={t.title} lead={t.lead(step)} width="form">
      <p>{t.signIn(step)}</p>
      <Form of={join} fixed={{ token }} fields={{ password: { label: t.password, help: t.passwordHelp, type: 'password' } }} send={t.send} onDone={() => setStep({ at: 'done' })} />
    </Page>
  )
}
