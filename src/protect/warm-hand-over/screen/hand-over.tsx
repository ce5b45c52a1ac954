import { useState } from 'react'
import { Button } from '../../../web/kit/button.tsx'
import { Choice } from '../../../web/kit/choice.tsx'
import { Mark } from '../../../web/kit/mark.tsx'
import { TextField } from '../../../web/kit/text-field.tsx'
import { typesetAll } from '../../../web/kit/typeset.ts'
import * as on from '../endpoints.ts'
import { CallOfThree } from './call-of-three.tsx'
import { en } from './en.ts'
import { Escort } from './escort.tsx'
import { fr as plain } from './fr.ts'
import type { HandOverProps, Said } from './props.ts'

const spoken = { en, fr: typesetAll(plain) }

/** Who expects her and where she is met: the house says, both sides read it. */
const Expected = ({ of: h, people, id, t, act }: Said) => {
  const [member, setMember] = useState<string | null>(null)
  const [where, setWhere] = useState('')
  const params = { case: id, referral: h.referral }
  return (
    <>
      <p>{h.receiver ? <Mark tone="settled">{t.expectedBy({ who: h.receiver })}</Mark> : <Mark tone="waiting">{t.nobody}</Mark>}{h.meetingPoint && <>{' '}{t.meets({ where: h.meetingPoint })}</>}</p>
      {h.side === 'receiver' && !h.receiver && <><Choice label={t.who} options={people.map(p => ({ value: p.id, label: p.name }))} value={member} onChange={setMember} /><p><Button disabled={member === null} onPress={() => act(on.nameReceiver, { params, input: { member } })}>{t.name}</Button></p></>}
      {h.side === 'receiver' && !h.meetingPoint && <><TextField label={t.where} help={t.whereHelp} value={where} maxLength={200} onChange={setWhere} />{where.trim() !== '' && <p><Button onPress={() => act(on.setMeetingPoint, { params, input: { meetingPoint: where.trim() } })}>{t.keepWhere}</Button></p>}</>}
    </>
  )
}

const open = ['sent', 'seen', 'needs information', 'accepted', 'no-show']

/** The warm hand-over of one referral: a name, a call of three, and the door or a meeting point. Nothing is asked once she is there. */
export const HandOver = (props: HandOverProps) => {
  const said = { ...props, t: spoken[props.language] }
  const { of: h, state } = props
  if (!open.includes(state)) return h.receiver ? <p>{said.t.expectedBy({ who: h.receiver })}</p> : null
  return (
    <section className="tl-fields" aria-label={said.t.title}>
      {(state === 'accepted' || state === 'no-show') && <Expected {...said} />}
      <CallOfThree {...said} />
      {h.escorts.length > 0 && <Escort {...said} />}
    </section>
  )
}
