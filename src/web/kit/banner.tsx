import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icons/icon.tsx'
import { toneIcon, type Tone } from './tone.ts'
import './banner.css'

/** A line across the page or a panel: something that holds for all of it. `urgent` is announced at once; else politely. */
export const Banner = ({ tone, children, icon, action, urgent = false, line = false }: { tone: Tone; children: ReactNode; icon?: IconName; action?: ReactNode; urgent?: boolean; line?: boolean }) => (
  <div className={`tl-banner is-${tone}${line ? ' is-line' : ''}`} role={urgent ? 'alert' : 'status'}>
    <span className={`tl-tone-${tone}`}><Icon name={icon ?? toneIcon[tone]} size={20} /></span>
    <div className="tl-banner-words">{children}</div>
    {action !== undefined && <div>{action}</div>}
  </div>
)
