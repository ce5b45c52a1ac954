import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Checkbox } from '../../../../web/kit/checkbox.tsx'
import { longDay } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { decided, giveUp, lodge, setPapers } from '../../endpoints.ts'
import { papers } from '../../permit.ts'
import { codeWord, type Permit, type Props } from './shown.ts'

type Given = Props & { of: Permit }
const at = ({ params, of }: Given) => ({ case: params['case']!, permit: of.id })
const tones = { holds: 'plain', prepares: 'waiting', lodged: 'waiting', granted: 'settled', refused: 'refused', 'given up': 'plain' } as const

const Papers = (given: Given) => {
  const { of, t, call, reload } = given
  const toggle = (paper: Permit['has'][number]) => (on: boolean) => void call(setPapers, { params: at(given), input: { has: on ? [...of.has, paper] : of.has.filter(p => p !== paper) } }).then(reload)
  return (
    <fieldset className="tl-field tl-several">
      <legend className="tl-field-label">{t.papers}</legend>
      <p className="tl-small tl-dim">{t.papersNote}</p>
      {papers.map(p => <Checkbox key={p} name={`${of.id}-${p}`} checked={of.has.includes(p)} onChange={toggle(p)}>{codeWord(t, 'paper', p)}</Checkbox>)}
    </fieldset>
  )
}

const NextStep = (given: Given) => {
  const { of, t, reload } = given
  const [open, setOpen] = useState(false)
  if (of.state !== 'prepares' && of.state !== 'lodged') return null
  if (!open) return <Button small kind="primary" onPress={() => setOpen(true)}>{of.state === 'prepares' ? t.lodged : t.decided}</Button>
  return of.state === 'prepares'
    ? <Form of={lodge} params={at(given)} fields={{ on: { label: t.on } }} send={t.lodged} onDone={reload} />
    : <Form of={decided} params={at(given)} start={{ granted: false }} fields={{ on: { label: t.on }, granted: { label: t.granted }, endsOn: { label: t.endsOn } }} send={t.decided} onDone={reload} />
}

/** One permit: its end with the days left, or its request with what she has for it. */
export const PermitRow = (given: Given) => {
  const { of, t, language, can, call, reload } = given
  const open = of.state === 'prepares' || of.state === 'lodged'
  const ends = of.endsOn === null ? (of.state === 'holds' || of.state === 'granted' ? t.noEnd : null) : t.ends({ day: longDay(of.endsOn, language), days: of.daysLeft ?? 0 })
  return (
    <Item icon="identification-card" title={codeWord(t, 'kind', of.kind)}>
      <p><Mark tone={of.near === 'five' || of.near === 'over' ? 'refused' : of.near === 'ten' || of.near === 'twenty' ? 'waiting' : tones[of.state]}>{codeWord(t, 'state', of.state)}</Mark> {ends}</p>
      {of.state === 'lodged' && of.lodgedOn && <p>{t.waits({ day: longDay(of.lodgedOn, language), days: of.waitedDays ?? 0 })}</p>}
      {of.note && <p>{of.note}</p>}
      {open && can(setPapers) && <Papers {...given} />}
      {can(lodge) && <NextStep {...given} />}
      {(open || of.state === 'holds') && can(giveUp) && <p><Button small onPress={() => void call(giveUp, { params: at(given) }).then(reload)}>{t.giveUp}</Button></p>}
    </Item>
  )
}
