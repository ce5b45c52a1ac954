import { Button as AriaButton } from 'react-aria-components'
import { Icon, type IconName } from '../icons/icon.tsx'
import './button.css'

/** Only for close, back, search and play, whose icons stand alone; `label` is what is read aloud. */
export const IconButton = ({ icon, label, onPress, filled = false }: { icon: IconName; label: string; onPress?: () => void; filled?: boolean }) => (
  <AriaButton className="tl-icon-button" aria-label={label} {...(onPress ? { onPress } : {})}><Icon name={icon} size={22} filled={filled} /></AriaButton>
)
