import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { declines } from '../../custody.ts'
import { declineCustody, offerCustody, takeCustody } from '../../endpoints.ts'
import { OfferRow } from './offer-row.tsx'
import type { Props } from './shown.ts'

const Answer = ({ data, t, params, call, reload, can }: Props) => {
  const waiting = data.offers.find(o => o.toMe && o.answer === null)
  if (!waiting || !can(takeCustody)) return null
  const given = { case: params['case']!, offer: waiting.id }
  return (
    <>
      <Banner tone="hers">{t.takeWarn}</Banner>
      <p><Button kind="primary" onPress={() => void call(takeCustody, { params: given }).then(reload)}>{t.take}</Button></p>
      <Section title={t.declineTitle}>
        <Form of={declineCustody} params={given} send={t.decline} onDone={reload} fields={{ reason: { label: t.reason, options: Object.fromEntries(declines.map(d => [d, t[`reason_${d}`]])) } }} />
      </Section>
    </>
  )
}

const Ask = ({ data, t, params, reload, can }: Props) => {
  const [team, setTeam] = useState<string | null>(null)
  if (!data.keeps || !can(offerCustody) || data.offers.some(o => o.answer === null)) return null
  return (
    <Section title={t.askTitle}>
      {data.teams.length === 0 ? <p>{t.nobody}</p> : (
        <>
          <Banner tone="waiting">{t.askWarn}</Banner>
          <Choice label={t.team} options={data.teams.map(x => ({ value: x.id, label: x.agency, note: x.name }))} value={team} onChange={setTeam} />
        </>
      )}
      {team && (
        <Form
          key={`${team}-${data.offers.length}`} of={offerCustody} params={{ case: params['case']! }} fixed={{ team }} start={{ how: 'spoken' }} send={t.ask} onDone={reload}
          fields={{ how: { label: t.how, help: t.howHelp, options: { spoken: t.how_s, paper: t.how_p } }, note: { label: t.note } }}
        />
      )}
    </Section>
  )
}

export const View = (shown: Props) => {
  const { data, t, params } = shown
  return (
    <CasePart of={params['case']} number={data.number} part="custody" name={t.nav} title={t.title} lead={t.lead}>
      <p>{t.keptBy({ agency: data.keeper })}</p>
      <Answer {...shown} />
      <Section title={t.offers}>
        <List of={data.offers} keyOf={o => o.id} label={t.offers} empty={t.none} panel row={o => <OfferRow of={o} {...shown} />} />
      </Section>
      <Ask {...shown} />
    </CasePart>
  )
}
