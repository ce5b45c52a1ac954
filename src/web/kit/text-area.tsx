import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import { FieldFoot, FieldHead, type FieldProps } from './field.tsx'
import { useKit } from './language.tsx'

export type TextAreaProps = FieldProps & { value: string; onChange: (value: string) => void; maxLength?: number; rows?: number }

/** Grows with the text. The room left is said only near its end. */
export const TextArea = ({ value, onChange, maxLength, rows = 4, ...field }: TextAreaProps) => {
  const { t } = useKit()
  const left = maxLength === undefined ? null : maxLength - value.length
  return (
    <AriaTextField
      className="tl-field" value={value} onChange={onChange} isInvalid={field.error !== undefined} validationBehavior="aria"
      {...(field.name ? { name: field.name } : {})} {...(maxLength ? { maxLength } : {})}
    >
      <FieldHead {...field} />
      <AriaTextArea className="tl-input" rows={rows} />
      {left !== null && maxLength !== undefined && left < maxLength * 0.1 && <p className="tl-field-help tl-num" role="status">{t.charactersLeft(left)}</p>}
      <FieldFoot error={field.error} />
    </AriaTextField>
  )
}
