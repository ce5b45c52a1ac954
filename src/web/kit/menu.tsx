import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { ReactElement } from 'react'
import { Icon, type IconName } from '../icons/icon.tsx'
import './combo-choice.css'

export type MenuEntry = { readonly key: string; readonly label: string; readonly icon?: IconName; readonly href?: string; readonly onAction?: () => void; readonly disabled?: boolean }

/** `trigger` must be a react-aria button: Button of this kit, or IconButton. */
export const Menu = ({ label, trigger, entries }: { label: string; trigger: ReactElement; entries: readonly MenuEntry[] }) => (
  <MenuTrigger>
    {trigger}
    <Popover className="tl-popover">
      <AriaMenu className="tl-options" aria-label={label}>
        {entries.map(({ key, label: said, icon, href, onAction, disabled = false }) => (
          <MenuItem key={key} id={key} className="tl-option" textValue={said} isDisabled={disabled} {...(href ? { href } : {})} {...(onAction ? { onAction } : {})}>
            {icon && <Icon name={icon} />}<span>{said}</span>
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
