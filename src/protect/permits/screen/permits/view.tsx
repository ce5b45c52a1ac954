import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { LawFact } from '../../../../web/kit/law-fact.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { addHeld, prepare } from '../../endpoints.ts'
import { kinds } from '../../permit.ts'
import { PermitRow } from './permit-row.tsx'
import { codeWord, type Props } from './shown.ts'

const Ways = ({ data, t, language, params, can, call, reload }: Props) => (
  <Section title={t.ways}>
    <Banner tone="hers">{t.noPolice}</Banner>
    {data.ways.map(way => (
      <Section key={way.kind} title={way.heading[language]} level={3}>
        <p>{t.asks}</p>
        <ul>{way.asks.map(a => <li key={a.en}>{a[language]}</li>)}</ul>
        {way.length && <p>{t.length}: {way.length[language]}</p>}
        <LawFact cite={way.cite[language]} inForceSince={way.since} source={way.source} read={way.read} confidence={way.confidence}>{way.caution?.[language] ?? ''}</LawFact>
        {can(prepare) && <p><Button small onPress={() => void call(prepare, { params: { case: params['case']! }, input: { kind: way.kind } }).then(reload)}>{t.prepare}</Button></p>}
      </Section>
    ))}
    <Section title={t.live} level={3}><p>{t.waited({ days: data.waited.days, year: data.waited.year, source: data.waited.source[language] })}</p></Section>
  </Section>
)

export const View = (shown: Props) => {
  const { data, t, params, can, reload } = shown
  return (
    <CasePart of={params['case']} number={data.number} part="permits" name={t.nav} title={t.title} lead={t.lead}>
      <Section title={t.held}><List of={data.permits} keyOf={p => p.id} label={t.held} empty={t.none} panel row={p => <PermitRow of={p} {...shown} />} /></Section>
      {can(addHeld) && (
        <Section title={t.addTitle}>
          <Form
            key={data.permits.length} of={addHeld} params={{ case: params['case']! }} send={t.add} onDone={reload}
            fields={{ kind: { label: t.kind, options: Object.fromEntries(kinds.map(k => [k, codeWord(t, 'kind', k)])) }, endsOn: { label: t.endsOn, help: t.endsOnHelp }, note: { label: t.note } }}
          />
        </Section>
      )}
      <Ways {...shown} />
    </CasePart>
  )
}
