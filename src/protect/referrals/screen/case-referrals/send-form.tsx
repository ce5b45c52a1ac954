import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { useState } from 'react'
import { sendReferral } from '../../endpoints.ts'
import type { HeldNext } from './next-places.tsx'
import type { Props } from './props.ts'

/** Another place, or the one whose room is kept, with her yes to each sentence again: a yes is for one place. */
export const SendForm = ({ data, t, params, language, reload, held, onSent }: Props & { held?: HeldNext; onSent?: () => void }) => {
  const [team, setTeam] = useState<string | null>(null)
  const until = held && new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(held.until))
  const done = () => {
    onSent?.()
    reload()
  }
  return (
    <Section title={held?.name ?? t.another}>
      {held && <Banner tone="waiting">{t.roomKept({ room: held.room, time: until ?? '' })}</Banner>}
      {!held && <Choice label={t.place} options={data.teams.map(x => ({ value: x.id, label: x.name }))} value={team} onChange={setTeam} />}
      {(held ?? team) && (
        <Form
          key={`${held?.hold ?? team}-${data.referrals.length}`} of={sendReferral} params={{ case: params['case']! }} fixed={held ? { hold: held.hold, language, team: undefined } : { team: team ?? undefined, language, hold: undefined }} start={{ urgency: 'tonight', yes: [] }}
          fields={{ yes: { label: t.yes, help: t.yesHelp, options: { summary: t.say_summary, needs: t.say_needs, name: t.say_name } }, urgency: { label: t.urgency, options: { tonight: t.urgency_tonight, day: t.urgency_day, days: t.urgency_days } }, until: { label: t.until } }}
          send={t.send} onDone={done}
        />
      )}
    </Section>
  )
}
