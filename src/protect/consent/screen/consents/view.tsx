import { ConsentSentence } from '../../../../web/kit/consent-sentence.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { dayOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { CaseRail, purposeName, sectionName } from '../../../cases/screen/rail.tsx'
import { withdrawConsent } from '../../endpoints.ts'
import { GiveForm } from './give-form.tsx'
import type { ConsentsProps } from './props.ts'


export const View = (props: ConsentsProps) => {
  const { data, t, language, params, call, reload } = props
  const takeBack = (consent: string) => void call(withdrawConsent, { params: { case: params['case']!, consent }, input: {} }).finally(reload)
  return (
    <Page title={t.title} lead={t.lead} {...(data.callMe ? { crumb: data.callMe } : {})} rail={<CaseRail id={params['case']!} t={t} current="consents" keeper />}>
      {data.consents.length === 0 && <EmptyState>{t.none}</EmptyState>}
      {data.consents.map(c => (
        <ConsentSentence
          key={c.id}
          sentence={t.sentence({ to: c.to, agency: c.agency, sections: c.sections.map(s => sectionName(t, s)).join(', '), purpose: purposeName(t, c.purpose) })}
          until={t.until({ day: dayOf(c.until, language) })}
          state={c.endedAt ? 'taken-back' : 'given'}
          {...(c.endedAt ? { takenBack: t.takenBackOn({ day: dayOf(c.endedAt, language) }) } : { onTakeBack: () => takeBack(c.id) })}
        />
      ))}
      <Section title={t.give}><GiveForm {...props} /></Section>
    </Page>
  )
}
