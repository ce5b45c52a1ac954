import type { ReactNode } from 'react'
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components'
import { Icon, type IconName } from '../icons/icon.tsx'
import { classes } from './classes.ts'
import './button.css'

export type ButtonProps = {
  children: ReactNode
  /** At most one primary a screen. `hers` is for what belongs to the person. */
  kind?: 'primary' | 'plain' | 'bare' | 'hers'
  icon?: IconName
  small?: boolean
  wide?: boolean
  disabled?: boolean
  /** Says that the act is under way; a second press does nothing. */
  busy?: boolean
  type?: 'button' | 'submit'
  href?: string
  onPress?: () => void
  autoFocus?: boolean
}

export const Button = ({ children, kind = 'plain', icon, small = false, wide = false, disabled = false, busy = false, type = 'button', href, onPress, autoFocus = false }: ButtonProps) => {
  const className = classes('tl-button', `is-${kind}`, small && 'is-small', wide && 'is-wide')
  const inside = <>{icon && <Icon name={icon} size={small ? 16 : 18} />}<span>{children}</span></>
  return href === undefined
    ? <AriaButton className={className} type={type} isDisabled={disabled} isPending={busy} autoFocus={autoFocus} {...(onPress ? { onPress } : {})}>{inside}</AriaButton>
    : <AriaLink className={className} href={href} isDisabled={disabled} {...(onPress ? { onPress } : {})}>{inside}</AriaLink>
}
