import { ConsentSentence } from '../../../../web/kit/consent-sentence.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { shortDay } from '../../../../web/kit/format.ts'
import { dayOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { CaseRail, purposeName, sectionName } from '../../../cases/screen/rail.tsx'
import { withdrawConsent } from '../../endpoints.ts'
import { GiveForm } from './give-form.tsx'
import { spokenIn } from '../../../../platform/i18n/spoken-in.ts'
import type { ConsentsProps } from './props.ts'

/** How it was given, in words: what a court asks first. */
const wayOf = (c: ConsentsProps['data']['consents'][number], { t, language }: ConsentsProps): string[] => {
  const how = { spoken: t.spoken, written: t.written, paper: t.paper, 'signed here': t.signedHere, herself: t.herself }[c.how] ?? c.how
  return [how, ...(c.givenOn ? [t.onDay({ day: shortDay(c.givenOn, language) })] : []), t.explained({ language: spokenIn(c.language, language) }), ...(c.interpreted ? [t.interpreted] : []), ...(c.witness ? [t.witnessed({ name: c.witness })] : [])]
}

export const View = (props: ConsentsProps) => {
  const { data, t, language, params, call, reload } = props
  const takeBack = (consent: string) => void call(withdrawConsent, { params: { case: params['case']!, consent }, input: {} }).finally(reload)
  return (
    <Page title={t.title} lead={t.lead} {...(data.callMe ? { crumb: data.callMe } : {})} rail={<CaseRail id={params['case']!} t={t} current="consents" keeper />}>
      {data.consents.length === 0 && <EmptyState>{t.none}</EmptyState>}
      {data.consents.map(c => (
        <div key={c.id}>
        <ConsentSentence
          sentence={t.sentence({ to: c.to, agency: c.agency, sections: c.sections.map(s => sectionName(t, s)).join(', '), purpose: purposeName(t, c.purpose) })}
          until={t.until({ day: dayOf(c.until, language) })}
          state={c.endedAt ? 'taken-back' : 'given'}
          {...(c.endedAt ? { takenBack: t.takenBackOn({ day: dayOf(c.endedAt, language) }) } : { onTakeBack: () => takeBack(c.id) })}
        />
        <p className="tl-small tl-dim tl-num">{wayOf(c, props).join(' · ')}{c.scan && <> · <a href={`/api/cases/${params['case']}/documents/${c.scan.id}`} download>{c.scan.name}</a></>}</p>
        </div>
      ))}
      <Section title={t.give}><GiveForm {...props} /></Section>
    </Page>
  )
}
