import { useState } from 'react'
import { type PlainDate, day } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { DateField } from '../../../../web/kit/date-field.tsx'
import type { Call } from '../../../../web/kit/screen/client.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { closeService } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = { id: string; lastDay: string | null; today: string; t: Words<typeof en>; call: Call; reload: () => void }
const ways = ['open', 'now', 'later'] as const

/** The house says when it takes nobody in any more; whoever waits for it or lives there is told at once. */
export const LastDay = ({ id, lastDay, today, t, call, reload }: Props) => {
  const [way, setWay] = useState<string>(lastDay === null ? 'open' : lastDay <= today ? 'now' : 'later')
  const [on, setOn] = useState<PlainDate | null>(lastDay === null ? null : day(lastDay))
  const chosen = way === 'open' ? null : way === 'now' ? today : on
  const keep = () => void call(closeService, { params: { service: id }, input: { lastDay: chosen as PlainDate | null } }).then(reload)
  return (
    <Section title={t.lastDay} note={t.lastDayNote}>
      <Choice label={t.lastDay} options={ways.map(w => ({ value: w, label: t[`closing_${w}`] }))} value={way} onChange={setWay} />
      {way === 'later' && <DateField label={t.lastDayOn} value={on} onChange={setOn} />}
      {chosen !== lastDay && (way !== 'later' || on !== null) && <p><Button kind="primary" onPress={keep}>{t.keepLastDay}</Button></p>}
    </Section>
  )
}
