import { Button as AriaButton, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { Icon } from '../icons/icon.tsx'
import type { ChoiceProps } from './choice-props.ts'
import { FieldFoot, FieldHead } from './field.tsx'
import { useKit } from './language.tsx'
import './combo-choice.css'

/** One answer of many, found by typing. Use Choice, which picks this by itself above six. */
export const ComboChoice = ({ options, value, onChange, ...field }: ChoiceProps) => {
  const { t } = useKit()
  return (
    <ComboBox
      className="tl-field" selectedKey={value} onSelectionChange={key => { if (key !== null) onChange(String(key)) }} isInvalid={field.error !== undefined}
      validationBehavior="aria" menuTrigger="focus" defaultItems={options.map(option => ({ id: option.value, ...option }))}
      disabledKeys={options.filter(option => option.disabled).map(option => option.value)} {...(field.name ? { name: field.name } : {})}
    >
      <FieldHead {...field} />
      <div className="tl-combo">
        <Input className="tl-input" />
        <AriaButton className="tl-combo-open"><Icon name="caret-down" size={18} /></AriaButton>
      </div>
      <FieldFoot error={field.error} />
      <Popover className="tl-popover is-combo">
        <ListBox className="tl-options" renderEmptyState={() => <p className="tl-options-none">{t.nothingMatches}</p>}>
          {(item: { id: string; label: string; note?: unknown }) => <ListBoxItem id={item.id} textValue={item.label} className="tl-option">{item.label}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
