import { Input, TextField as AriaTextField } from 'react-aria-components'
import { FieldFoot, FieldHead, type FieldProps } from './field.tsx'
import { useKit } from './language.tsx'
import { type PartialDate, readPartialDate } from './partial-date.ts'

/** "Spring 2024" and "before the baby" are answers. Shows how it was understood; her words are what is kept. */
export const PartialDateField = ({ value, onChange, ...field }: FieldProps & { value: PartialDate; onChange: (value: PartialDate) => void }) => {
  const { t, language } = useKit()
  const months = (month: number): string => new Intl.DateTimeFormat(`${language}-CA`, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1))
  const { day, month, season, year } = value
  const understood = [day, month === undefined ? undefined : months(month), season === undefined ? undefined : t[season], year].filter(part => part !== undefined).join(' ')
  return (
    <AriaTextField
      className="tl-field" value={value.words} onChange={typed => onChange({ ...readPartialDate(typed), words: typed })} isInvalid={field.error !== undefined}
      validationBehavior="aria" autoComplete="off" {...(field.name ? { name: field.name } : {})}
    >
      <FieldHead help={t.partialDateHelp} {...field} />
      <Input className="tl-input" />
      <p className="tl-field-help" role="status">{value.words.trim() === '' ? '' : understood === '' ? t.keptInWords : t.understoodAs(understood)}</p>
      <FieldFoot error={field.error} />
    </AriaTextField>
  )
}
