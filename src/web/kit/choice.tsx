import { Radio, RadioGroup } from 'react-aria-components'
import { Icon } from '../icons/icon.tsx'
import type { ChoiceProps } from './choice-props.ts'
import { ComboChoice } from './combo-choice.tsx'
import { FieldFoot, FieldHead } from './field.tsx'
import './choice.css'

export type { ChoiceProps, Option } from './choice-props.ts'

/** More rows than this are searched instead of read. */
const mostRows = 6

/** One answer of several: full-width rows up to six, then a box that is typed into. */
export const Choice = ({ options, value, onChange, ...field }: ChoiceProps) => {
  if (options.length > mostRows) return <ComboChoice options={options} value={value} onChange={onChange} {...field} />
  return (
    <RadioGroup className="tl-field" value={value} onChange={onChange} isInvalid={field.error !== undefined} validationBehavior="aria" {...(field.name ? { name: field.name } : {})}>
      <FieldHead {...field} />
      <div className="tl-choice-rows">
        {options.map(({ value: key, label, note, icon, disabled = false }) => (
          <Radio key={key} value={key} className="tl-choice-row" isDisabled={disabled}>
            <span className="tl-choice-dot" aria-hidden="true" />
            {icon && <span className="tl-choice-icon"><Icon name={icon} size={22} /></span>}
            <span className="tl-choice-words">{label}{note !== undefined && <small>{note}</small>}</span>
          </Radio>
        ))}
      </div>
      <FieldFoot error={field.error} />
    </RadioGroup>
  )
}
