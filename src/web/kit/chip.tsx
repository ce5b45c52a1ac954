import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Icon, type IconName } from '../icons/icon.tsx'
import { useKit } from './language.tsx'
import './chip.css'

export type ChipProps = {
  children: ReactNode
  /** Must-have, would-like, or the person's own wish. */
  strength?: 'must' | 'like' | 'hers'
  icon?: IconName
  onRemove?: () => void
}

/** One constraint or preference. The strength is also said in words for those who do not see its edge. */
export const Chip = ({ children, strength = 'like', icon, onRemove }: ChipProps) => {
  const { t } = useKit()
  return (
    <span className={`tl-chip is-${strength}`}>
      {icon && <Icon name={icon} size={16} />}
      <span>{children}<span className="tl-hidden">{`, ${{ must: t.chipMust, like: t.chipLike, hers: t.chipHers }[strength]}`}</span></span>
      {onRemove && <AriaButton className="tl-chip-remove" aria-label={t.remove} onPress={onRemove}><Icon name="x" size={14} /></AriaButton>}
    </span>
  )
}
