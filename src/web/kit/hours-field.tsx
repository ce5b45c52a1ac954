import { useId, useRef, type KeyboardEvent } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { FieldProps } from './field.tsx'
import { number } from './format.ts'
import { readHours } from './hours.ts'
import { useKit } from './language.tsx'
import './field.css'
import './hours-field.css'

export type Week = readonly [string, string, string, string, string, string, string]

/** Seven small fields, a day each; arrows move between days. Kept as typed, so that nothing is rounded before the arithmetic shows it. */
export const HoursField = ({ value, onChange, label, help, error, law }: FieldProps & { value: Week; onChange: (value: Week) => void }) => {
  const { t, language } = useKit()
  const id = useId()
  const inputs = useRef<(HTMLInputElement | null)[]>([])
  const days = [t.mon, t.tue, t.wed, t.thu, t.fri, t.sat, t.sun]
  const total = value.reduce((sum, typed) => sum + (readHours(typed) ?? 0), 0)
  const move = (event: KeyboardEvent, to: number): void => {
    if (to < 0 || to > 6) return
    event.preventDefault()
    inputs.current[to]?.focus()
  }
  return (
    <fieldset className="tl-field tl-hours" aria-describedby={`${id}-help ${id}-error`}>
      <legend className="tl-field-label">{label}</legend>
      {law !== undefined && <p className="tl-field-help">{law}</p>}
      <p id={`${id}-help`} className="tl-field-help">{help}</p>
      <div className="tl-hours-grid">
        {days.map((day, i) => (
          <label key={day} className="tl-hours-day">
            <span>{day}</span>
            <input
              ref={element => { inputs.current[i] = element }} className="tl-input tl-num" inputMode="decimal" autoComplete="off" value={value[i]}
              aria-invalid={value[i]!.trim() !== '' && readHours(value[i]!) === null}
              onChange={event => onChange(value.map((typed, at) => (at === i ? event.target.value : typed)) as unknown as Week)}
              onKeyDown={event => {
                if (event.key === 'ArrowLeft' && event.currentTarget.selectionStart === 0) move(event, i - 1)
                if (event.key === 'ArrowRight' && event.currentTarget.selectionEnd === event.currentTarget.value.length) move(event, i + 1)
              }}
            />
          </label>
        ))}
      </div>
      <p className="tl-hours-total tl-num" role="status">{t.hoursTotal(number(total, language, Number.isInteger(total) ? 0 : 2))}</p>
      <p id={`${id}-error`} className="tl-field-error">{error !== undefined && <><Icon name="warning-circle" size={16} />{error}</>}</p>
    </fieldset>
  )
}
