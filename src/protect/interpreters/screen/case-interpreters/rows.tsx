import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { spokenIn } from '../../../../platform/i18n/spoken-in.ts'
import { acceptInterpreter, bookInterpreter, refuseInterpreter, stepBooking } from '../../endpoints.ts'
import { BookForm } from './book-form.tsx'
import { type Booking, howWord, type Interpreter, type Props } from './shown.ts'

const tones = { asked: 'waiting', confirmed: 'settled', cancelled: 'plain', done: 'settled' } as const

export const BookingRow = ({ of, t, language, params, can, call, reload }: Props & { of: Booking }) => {
  const steps = (state: 'confirmed' | 'cancelled' | 'done') => () => void call(stepBooking, { params: { case: params['case']!, booking: of.id }, input: { state } }).then(reload)
  const open = of.state === 'asked' || of.state === 'confirmed'
  return (
    <Item icon="translate" title={of.name}>
      <p><Mark tone={tones[of.state]}>{t[`state_${of.state}`]}</Mark> <span className="tl-num">{t.when({ at: momentOf(of.startsAt, language), minutes: of.minutes })}</span>, {howWord(t, of.how)}{of.phone ? ` · ${of.phone}` : ''}</p>
      {open && can(stepBooking) && <p>{of.state === 'asked' && <Button small kind="primary" onPress={steps('confirmed')}>{t.confirm}</Button>} {of.state === 'confirmed' && <Button small onPress={steps('done')}>{t.done}</Button>} <Button small onPress={steps('cancelled')}>{t.cancel}</Button></p>}
    </Item>
  )
}

export const InterpreterRow = (given: Props & { of: Interpreter }) => {
  const { of, t, language, params, can, call, reload } = given
  const [open, setOpen] = useState(false)
  const at = { params: { case: params['case']!, interpreter: of.id } }
  return (
    <Item icon="user" title={of.name}>
      <p>{of.languages.map(code => spokenIn(code, language)).join(', ')} {of.refused ? <Mark tone="refused">{t.refused}</Mark> : of.hers ? <Mark tone="settled">{t.hers}</Mark> : null}</p>
      {can(bookInterpreter) && (of.refused
        ? <p><Button small onPress={() => void call(acceptInterpreter, at).then(reload)}>{t.accept}</Button></p>
        : <p><Button small kind="primary" onPress={() => setOpen(!open)}>{t.book}</Button> <Button small onPress={() => void call(refuseInterpreter, at).then(reload)}>{t.refuse}</Button></p>)}
      {open && !of.refused && <BookForm {...given} />}
    </Item>
  )
}
