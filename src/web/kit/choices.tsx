import { Checkbox as AriaCheckbox, CheckboxGroup } from 'react-aria-components'
import { Icon } from '../icons/icon.tsx'
import type { Option } from './choice.tsx'
import { FieldFoot, FieldHead, type FieldProps } from './field.tsx'
import './choice.css'

/** Several answers of several. */
export const Choices = ({ options, value, onChange, ...field }: FieldProps & { options: readonly Option[]; value: readonly string[]; onChange: (value: string[]) => void }) => (
  <CheckboxGroup className="tl-field" value={[...value]} onChange={onChange} isInvalid={field.error !== undefined} validationBehavior="aria" {...(field.name ? { name: field.name } : {})}>
    <FieldHead {...field} />
    <div className="tl-choice-rows">
      {options.map(({ value: key, label, note, icon, disabled = false }) => (
        <AriaCheckbox key={key} value={key} className="tl-choice-row" isDisabled={disabled}>
          <span className="tl-choice-box" aria-hidden="true"><Icon name="check" size={14} /></span>
          {icon && <span className="tl-choice-icon"><Icon name={icon} size={22} /></span>}
          <span className="tl-choice-words">{label}{note !== undefined && <small>{note}</small>}</span>
        </AriaCheckbox>
      ))}
    </div>
    <FieldFoot error={field.error} />
  </CheckboxGroup>
)
