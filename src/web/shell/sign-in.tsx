import { signIn } from '../../platform/accounts/endpoints.ts'
import { Button } from '../kit/button.tsx'
import { DemoBanner } from '../kit/demo-banner.tsx'
import { Link } from '../kit/link.tsx'
import { Page } from '../kit/page.tsx'
import { Form } from '../kit/screen/form.tsx'
import { isDemo } from './is-demo.ts'
import { shellWords } from './words.ts'

/** Pages without a session come whole from the server: their links are plain ones. */
export const SignIn = ({ language, setLanguage, onDone }: { language: 'en' | 'fr'; setLanguage: (l: 'en' | 'fr') => void; onDone: () => void }) => {
  const t = shellWords(language)
  return (
    <>
    {isDemo() && <DemoBanner />}
    <Page title={t.signInTitle} lead={t.signInLead} width="form" actions={<Button kind="bare" onPress={() => setLanguage(language === 'en' ? 'fr' : 'en')}>{t.other}</Button>}>
      <Form of={signIn} fields={{ name: { label: t.name }, password: { label: t.password, type: 'password' }, code: { label: t.code } }} send={t.signIn} onDone={onDone} />
      <p><a className="tl-link" href={`/help?lang=${language}`}>{t.findHelp}</a> · <Link href="/switch">{t.byPin}</Link></p>
      <p className="tl-small"><a className="tl-link" href={`/privacy?lang=${language}`}>{t.privacy}</a> · <a className="tl-link" href={`/accessibility?lang=${language}`}>{t.accessibility}</a></p>
    </Page>
    </>
  )
}
