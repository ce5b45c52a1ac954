import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { useState } from 'react'
import { sendReferral } from '../../endpoints.ts'
import type { Props } from './props.ts'

/** Another place, with her yes to each sentence again: a yes is for one place. */
export const SendForm = ({ data, t, params, language, reload }: Props) => {
  const [team, setTeam] = useState<string | null>(null)
  return (
    <Section title={t.another}>
      <Choice label={t.place} options={data.teams.map(x => ({ value: x.id, label: x.name }))} value={team} onChange={setTeam} />
      {team && (
        <Form
          key={`${team}-${data.referrals.length}`} of={sendReferral} params={{ case: params['case']! }} fixed={{ team, language, hold: undefined }} start={{ urgency: 'tonight', yes: [] }}
          fields={{ yes: { label: t.yes, help: t.yesHelp, options: { summary: t.say_summary, needs: t.say_needs, name: t.say_name } }, urgency: { label: t.urgency, options: { tonight: t.urgency_tonight, day: t.urgency_day, days: t.urgency_days } }, until: { label: t.until } }}
          send={t.send} onDone={reload}
        />
      )}
    </Section>
  )
}
