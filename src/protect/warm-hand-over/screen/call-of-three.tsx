import { useState } from 'react'
import { Button } from '../../../web/kit/button.tsx'
import { Choice } from '../../../web/kit/choice.tsx'
import * as on from '../endpoints.ts'
import type { Said } from './props.ts'

const minuteMs = 60_000
const hours = { in15: 15, in60: 60, in180: 180 } as const
const times = ['in15', 'in60', 'in180', 'tomorrow'] as const
type Time = (typeof times)[number]

/** At ten of the clock on the wall of whoever proposes it. */
const timeOf = (chosen: Time): string => {
  const at = new Date()
  if (chosen !== 'tomorrow') return new Date(at.getTime() + hours[chosen] * minuteMs).toISOString()
  at.setDate(at.getDate() + 1)
  at.setHours(10, 0, 0, 0)
  return at.toISOString()
}

export const CallOfThree = ({ of: h, id, t, language, act }: Said) => {
  const [when, setWhen] = useState<Time | null>(null)
  const params = { case: id, referral: h.referral }
  const at = h.callAt && new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(h.callAt))
  const asked = h.callAt !== null && !h.agreed && h.spoke === null
  const mayPropose = h.callAt === null || h.spoke === 'not reached'
  return (
    <>
      {at && <p>{t.callAt({ at })} {h.spoke === 'together' ? t.spoke : h.spoke ? t.missed : h.agreed ? t.agreed : h.proposedBy === h.side ? t.waits : t.proposed}</p>}
      {asked && h.proposedBy !== h.side && <p><Button kind="primary" onPress={() => act(on.agreeCall, { params, input: { at: h.callAt } })}>{t.agree}</Button></p>}
      {h.agreed && h.spoke !== 'together' && <div className="tl-question-acts"><Button icon="check" onPress={() => act(on.tellCall, { params, input: { how: 'together' } })}>{t.held}</Button>{h.spoke === null && <Button onPress={() => act(on.tellCall, { params, input: { how: 'not reached' } })}>{t.notReached}</Button>}</div>}
      {(mayPropose || asked) && <Choice label={t.when} options={times.map(x => ({ value: x, label: t[x] }))} value={when} onChange={x => setWhen(x as Time)} />}
      {when && (mayPropose || asked) && <p><Button onPress={() => { act(on.proposeCall, { params, input: { at: timeOf(when) } }); setWhen(null) }}>{t.propose}</Button></p>}
    </>
  )
}
