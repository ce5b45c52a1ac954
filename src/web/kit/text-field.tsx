import { Input, TextField as AriaTextField } from 'react-aria-components'
import { FieldFoot, FieldHead, type FieldProps } from './field.tsx'

export type TextFieldProps = FieldProps & {
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'email' | 'tel' | 'password' | 'url'
  autoComplete?: string
  maxLength?: number
  code?: boolean
}

export const TextField = ({ value, onChange, type = 'text', autoComplete = 'off', maxLength, code = false, ...field }: TextFieldProps) => (
  <AriaTextField
    className="tl-field" value={value} onChange={onChange} type={type} autoComplete={autoComplete} isInvalid={field.error !== undefined}
    validationBehavior="aria" {...(field.name ? { name: field.name } : {})} {...(maxLength ? { maxLength } : {})}
  >
    <FieldHead {...field} />
    <Input className={code ? 'tl-input tl-mono' : 'tl-input'} />
    <FieldFoot error={field.error} />
  </AriaTextField>
)
