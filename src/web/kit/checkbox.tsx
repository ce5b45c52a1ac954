import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import { Icon } from '../icons/icon.tsx'
import './choice.css'
import './checkbox.css'

export const Checkbox = ({ children, checked, onChange, name, disabled = false }: { children: ReactNode; checked: boolean; onChange: (checked: boolean) => void; name?: string; disabled?: boolean }) => (
  <AriaCheckbox className="tl-checkbox" isSelected={checked} onChange={onChange} isDisabled={disabled} {...(name ? { name } : {})}>
    <span className="tl-choice-box" aria-hidden="true"><Icon name="check" size={14} /></span>
    <span>{children}</span>
  </AriaCheckbox>
)
