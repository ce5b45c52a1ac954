import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { setLanguage } from '../../endpoints.ts'
import { Prove } from '../prove.tsx'
import { PasswordPart } from './password-part.tsx'
import { PinPart } from './pin-part.tsx'
import { type AccountProps, timeOf } from './props.ts'
import { SecondFactorPart } from './second-factor-part.tsx'
import { Sessions } from './sessions.tsx'

export const View = (shown: AccountProps) => {
  const { data, t, language, reload } = shown
  return (
    <Page title={t.title} lead={t.lead({ signIn: data.signIn })} width="form">
      <Sessions {...shown} />
      {data.provenUntil ? <p>{t.proven({ time: timeOf(data.provenUntil, language) })}</p> : <Prove t={t} hasCode={data.hasCode} onDone={reload} />}
      <SecondFactorPart {...shown} />
      <PinPart {...shown} />
      {data.hasPassword && <PasswordPart {...shown} />}
      <Section title={t.language}>
        <Form of={setLanguage} start={{ language: data.language }} fields={{ language: { label: t.languageLabel, options: { en: t.english, fr: t.french } } }} send={t.save} onDone={() => location.reload()} />
      </Section>
    </Page>
  )
}
