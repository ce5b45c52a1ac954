import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { setException, setOnCall } from '../../endpoints.ts'
import { weekdays } from '../../turn.ts'
import type { RotaProps, RotaTeam } from './props.ts'

const nobody = 'nobody'
type Props = RotaProps & { team: RotaTeam }
const hoursOf = (t: RotaProps['t']) => ({ starts: { label: t.starts, help: t.startsHelp, type: 'text' as const }, hours: { label: t.hours } })

export const AddWeek = ({ team, t, reload }: Props) => {
  const [open, setOpen] = useState(false)
  const [who, setWho] = useState<string | null>(null)
  if (!open) return <p><Button small icon="plus" onPress={() => setOpen(true)}>{t.addWeek}</Button></p>
  return (
    <>
      <Choice label={t.who} options={team.members.map(m => ({ value: m.id, label: m.name }))} value={who} onChange={setWho} />
      <Form of={setOnCall} params={{ team: team.id }} fixed={{ member: who ?? undefined }} fields={{ member: { label: t.who }, weekday: { label: t.weekday, options: Object.fromEntries(weekdays.map(d => [d, t[d]])) }, ...hoursOf(t) }} send={t.send} onDone={() => { setOpen(false); reload() }} />
    </>
  )
}

export const AddInstead = ({ team, t, reload }: Props) => {
  const [open, setOpen] = useState(false)
  const [who, setWho] = useState<string>(nobody)
  if (!open) return <p><Button small icon="plus" onPress={() => setOpen(true)}>{t.addInstead}</Button></p>
  return (
    <>
      <Choice label={t.who} options={[{ value: nobody, label: t.whoNobody }, ...team.members.map(m => ({ value: m.id, label: m.name }))]} value={who} onChange={setWho} />
      <Form of={setException} params={{ team: team.id }} fixed={{ member: who === nobody ? undefined : who }} fields={{ on: { label: t.on }, ...hoursOf(t) }} send={t.send} onDone={() => { setOpen(false); reload() }} />
    </>
  )
}
