import { Link } from '../../../../web/kit/link.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { switchByPin } from '../../door-endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** Whoever is next at a shared tablet. Everything of the one before is dropped with the page. */
export const Switch = ({ language }: { language: 'en' | 'fr' }) => {
  const t = language === 'fr' ? fr : en
  return (
    <Page title={t.title} lead={t.lead} width="form">
      <Form of={switchByPin} fields={{ name: { label: t.name }, pin: { label: t.pin, type: 'password' } }} send={t.send} onDone={() => location.replace('/')} />
      <p><Link href="/">{t.password}</Link></p>
    </Page>
  )
}
