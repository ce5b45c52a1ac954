import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icons/icon.tsx'
import { toneIcon, type Tone } from './tone.ts'
import './mark.css'

/** A state: icon, word and colour together. The only way to show one. */
export const Mark = ({ tone, children, icon, filled = false }: { tone: Tone; children: ReactNode; icon?: IconName; filled?: boolean }) => (
  <span className={`tl-mark tl-tone-${tone}`}><Icon name={icon ?? toneIcon[tone]} size={15} filled={filled} /><span>{children}</span></span>
)
