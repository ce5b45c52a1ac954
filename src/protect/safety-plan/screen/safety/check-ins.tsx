import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { agreeCheckIn, settleCheckIn } from '../../endpoints.ts'
import { everies } from '../../plan.ts'
import { StandingMark } from './lines.tsx'
import type { Props } from './props.ts'

const hours = { in1: 1, in3: 3, in12: 12, in24: 24 } as const
type In = keyof typeof hours

/** Times at which she lets someone hear from her, and first of all what she wants done when she does not. */
export const CheckIns = ({ data, t, language, params, can, call, reload }: Props) => {
  const [when, setWhen] = useState<In | null>(null)
  const [at, setAt] = useState('')
  const id = params['case']!
  const settle = (checkIn: string, how: 'heard' | 'not heard' | 'stopped') => () => void call(settleCheckIn, { params: { case: id, checkIn }, input: { how } }).then(reload)
  const choose = (chosen: string) => {
    setWhen(chosen as In)
    setAt(new Date(new Date().getTime() + hours[chosen as In] * 3_600_000).toISOString())
  }
  return (
    <Section title={t.checkIns}>
      <List
        of={data.checkIns} keyOf={c => c.id} label={t.checkIns} empty={t.noCheckIns} panel
        row={c => (
          <Item icon="clock-countdown" title={<>{momentOf(c.at, language)}, {t[`every_${c.every}`]}</>}>
            <p>{c.standing ? <StandingMark standing={c.standing} t={t} /> : <Mark tone={c.state === 'heard' ? 'settled' : 'plain'}>{t[`state_${c.state as 'heard'}`]}</Mark>} {c.settledBy ?? ''}</p>
            {c.standing && <p>{t.wants({ what: c.ifMissed })}</p>}
            {c.standing && can(settleCheckIn) && <div className="tl-question-acts"><Button small kind="primary" onPress={settle(c.id, 'heard')}>{t.heard}</Button>{c.standing !== 'later' && <Button small onPress={settle(c.id, 'not heard')}>{t.notHeard}</Button>}<Button small kind="bare" onPress={settle(c.id, 'stopped')}>{t.stop}</Button></div>}
          </Item>
        )}
      />
      {can(agreeCheckIn) && <Choice label={t.agree} options={(Object.keys(hours) as In[]).map(h => ({ value: h, label: t[h] }))} value={when} onChange={choose} />}
      {can(agreeCheckIn) && when && <Form key={`${when}-${data.checkIns.length}`} of={agreeCheckIn} params={{ case: id }} fixed={{ at }} start={{ every: 'once' }} send={t.agreed} onDone={() => { setWhen(null); reload() }} fields={{ every: { label: t.every, options: Object.fromEntries(everies.map(e => [e, t[`every_${e}`]])) }, ifMissed: { label: t.ifMissed, help: t.ifMissedHelp } }} />}
    </Section>
  )
}
