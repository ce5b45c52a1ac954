import { useState } from 'react'
import { Button } from '../../../web/kit/button.tsx'
import { Choice } from '../../../web/kit/choice.tsx'
import { nameEscort } from '../../services/endpoints.ts'
import type { Said } from './props.ts'

const hours = 6

/** The house lets one person know its door for this arrival. */
export const Escort = ({ of: h, t, language, act }: Said) => {
  const [member, setMember] = useState<string | null>(null)
  const chosen = h.escorts.find(e => e.member === member)
  const time = (iso: string) => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso))
  return (
    <>
      <Choice label={t.escort} help={t.escortNote} options={h.escorts.map(e => ({ value: e.member, label: e.name, note: e.until ? `${e.agency} · ${t.until({ time: time(e.until) })}` : e.agency }))} value={member} onChange={setMember} />
      {chosen && <p><Button icon="map-pin" onPress={() => { act(nameEscort, { params: { service: chosen.service }, input: { hold: chosen.hold, member: chosen.member, hours } }); setMember(null) }}>{t.letKnow}</Button></p>}
    </>
  )
}
