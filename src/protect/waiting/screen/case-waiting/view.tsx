import { useState } from 'react'
import { Choice } from '../../../../web/kit/choice.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { urgencies } from '../../../referrals/referral.ts'
import { joinWaiting } from '../../endpoints.ts'
import { LineRow } from './line-row.tsx'
import type { Props } from './shown.ts'

const Join = ({ data, t, params, reload }: Props) => {
  const [service, setService] = useState<string | null>(null)
  return (
    <Section title={t.joinTitle}>
      <p>{t.joinNote}</p>
      <Choice label={t.house} options={data.houses.map(h => ({ value: h.service, label: h.name, note: h.province }))} value={service} onChange={setService} />
      {service && <Form key={`${service}-${data.waiting.length}`} of={joinWaiting} params={{ case: params['case']! }} fixed={{ service }} start={{ urgency: 'day' }} send={t.join} onDone={reload} fields={{ urgency: { label: t.urgency, options: Object.fromEntries(urgencies.map(u => [u, t[`urgency_${u}`]])) } }} />}
    </Section>
  )
}

export const View = (shown: Props) => {
  const { data, t, params, can } = shown
  return (
    <CasePart of={params['case']} number={data.number} part="waiting" name={t.nav} title={t.title} lead={t.lead}>
      <Section title={t.lines}><List of={data.waiting} keyOf={w => w.id} label={t.lines} empty={t.none} panel row={w => <LineRow of={w} {...shown} />} /></Section>
      {can(joinWaiting) && <Join {...shown} />}
    </CasePart>
  )
}
