import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Checkbox } from '../../../../web/kit/checkbox.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { askDriver } from '../../endpoints.ts'
import { legWord } from '../states.ts'
import type { Props } from './props.ts'

const open = ['sent', 'seen', 'needs information', 'accepted']
const start = { driver: '', meetingPoint: '', inMinutes: '60', nameAgreed: false }
const minuteMs = 60_000

/** The driver reads where and when to meet, and a first name only where she agreed. Never an address. */
export const Rides = ({ data, t, language, params, call, reload, at }: Props & { at: (iso: string) => string }) => {
  const [ride, setRide] = useState(start)
  const [trouble, setTrouble] = useState<string | null>(null)
  const referral = data.referrals.find(r => r.side === 'sender' && open.includes(r.state))
  const minutes = Number(ride.inMinutes)
  const send = () => {
    const meetAt = new Date(new Date().getTime() + minutes * minuteMs).toISOString()
    call(askDriver, { params: { case: params['case']!, referral: referral!.id }, input: { driver: ride.driver, meetingPoint: ride.meetingPoint, nameAgreed: ride.nameAgreed, meetAt } }).then(() => { setRide(start); reload() }, (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
    })
  }
  if (!referral && data.legs.length === 0) return null
  return (
    <Section title={t.rides}>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      {data.legs.map(leg => <Item key={leg.id} icon="car" title={leg.meetingPoint}>{`${at(leg.meetAt)} · ${legWord(language, leg.state)}`}</Item>)}
      {referral && data.drivers.length > 0 && (
        <div className="tl-fields">
          <Choice label={t.driver} options={data.drivers.map(d => ({ value: d.id, label: d.name, note: d.agency }))} value={ride.driver || null} onChange={driver => setRide({ ...ride, driver })} />
          <TextField label={t.meetingPoint} help={t.meetingHelp} value={ride.meetingPoint} maxLength={160} onChange={meetingPoint => setRide({ ...ride, meetingPoint })} />
          <Choice label={t.inHow} options={['15', '30', '60', '180'].map(m => ({ value: m, label: t.inMinutes({ n: Number(m) }) }))} value={ride.inMinutes} onChange={inMinutes => setRide({ ...ride, inMinutes })} />
          <Checkbox checked={ride.nameAgreed} onChange={nameAgreed => setRide({ ...ride, nameAgreed })}>{t.nameAgreed}</Checkbox>
          <p><Button icon="car" disabled={!ride.driver || ride.meetingPoint.trim() === ''} onPress={send}>{t.askDriver}</Button></p>
        </div>
      )}
    </Section>
  )
}
