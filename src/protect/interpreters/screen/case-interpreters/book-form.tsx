import { useState } from 'react'
import type { PlainDate } from '../../../../algorithms/calendars/day.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { DateField } from '../../../../web/kit/date-field.tsx'
import { NumberField } from '../../../../web/kit/number-field.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import { bookInterpreter, means } from '../../endpoints.ts'
import { howWord, type Interpreter, type Props } from './shown.ts'

const clock = /^([01]?\d|2[0-3]):([0-5]\d)$/

/** A day, an hour of the one who books, and how: with someone whom she did not refuse. */
export const BookForm = ({ of, data, t, params, call, reload }: Props & { of: Interpreter }) => {
  const [day, setDay] = useState<PlainDate | null>(null)
  const [hour, setHour] = useState('10:00')
  const [minutes, setMinutes] = useState<number | null>(60)
  const [how, setHow] = useState<string>('phone')
  const ready = day !== null && clock.test(hour) && minutes !== null && minutes >= 5
  const send = () => {
    const [h, m] = hour.split(':').map(Number) as [number, number]
    const [year, month, date] = day!.split('-').map(Number) as [number, number, number]
    const startsAt = new Date(year, month - 1, date, h, m).toISOString()
    const language = of.hers ? data.language : of.languages[0]!
    void call(bookInterpreter, { params: { case: params['case']!, interpreter: of.id }, input: { language, startsAt, minutes: minutes!, how: how as (typeof means)[number] } }).then(reload)
  }
  return (
    <>
      <DateField label={t.day} name={`day-${of.id}`} value={day} onChange={setDay} />
      <TextField label={t.hour} name={`hour-${of.id}`} value={hour} onChange={setHour} />
      <NumberField label={t.minutes} name={`minutes-${of.id}`} value={minutes} onChange={setMinutes} />
      <Choice label={t.how} options={means.map(m => ({ value: m, label: howWord(t, m) }))} value={how} onChange={setHow} />
      <p><Button kind="primary" disabled={!ready} onPress={send}>{t.book}</Button></p>
    </>
  )
}
