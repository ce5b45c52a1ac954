import type { ReactNode } from 'react'
import type { PlainDate } from '../../../algorithms/calendars/day.ts'
import { Checkbox } from '../checkbox.tsx'
import { Choice } from '../choice.tsx'
import { DateField } from '../date-field.tsx'
import { NumberField } from '../number-field.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'
import type { FormField } from './form-fields.ts'

export type FieldWords = { readonly label: string; readonly help?: ReactNode; readonly law?: ReactNode; readonly options?: Readonly<Record<string, string>>; readonly type?: 'text' | 'password' | 'tel' | 'email' }
type Props = { field: FormField; words: FieldWords; value: unknown; error: string | undefined; onChange: (value: unknown) => void }

const Several = ({ field, words, value, onChange }: Props) => {
  const chosen = (value as string[] | undefined) ?? []
  const toggle = (option: string, on: boolean) => onChange(on ? [...chosen, option] : chosen.filter(o => o !== option))
  return (
    <fieldset className="tl-field tl-several">
      <legend className="tl-field-label">{words.label}</legend>
      {field.options.map(option => <Checkbox key={option} name={field.name} checked={chosen.includes(option)} onChange={on => toggle(option, on)}>{words.options?.[option] ?? option}</Checkbox>)}
    </fieldset>
  )
}

/** The control that fits a field's type. */
export const FormControl = (props: Props) => {
  const { field, words, value, error, onChange } = props
  const said = { label: words.label, name: field.name, error, optional: !field.needed, ...(words.help === undefined ? {} : { help: words.help }), ...(words.law === undefined ? {} : { law: words.law }) }
  if (field.kind === 'several') return <Several {...props} />
  if (field.kind === 'yes') return <Checkbox name={field.name} checked={value === true} onChange={onChange}>{words.label}</Checkbox>
  if (field.kind === 'choice') return <Choice {...said} options={field.options.map(o => ({ value: o, label: words.options?.[o] ?? o }))} value={(value as string | undefined) ?? null} onChange={onChange} />
  if (field.kind === 'day') return <DateField {...said} value={(value as PlainDate | undefined) ?? null} onChange={day => onChange(day ?? undefined)} />
  if (field.kind === 'number') return <NumberField {...said} value={(value as number | undefined) ?? null} onChange={n => onChange(n ?? undefined)} />
  const text = { value: (value as string | undefined) ?? '', onChange: (typed: string) => onChange(typed === '' && !field.needed ? undefined : typed), ...(field.most ? { maxLength: field.most } : {}) }
  return field.kind === 'text' && !words.type ? <TextArea {...said} {...text} /> : <TextField {...said} {...text} {...(words.type ? { type: words.type } : {})} />
}
