import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icons/icon.tsx'
import type { Tone } from './tone.ts'
import './item.css'

/** A row of a list: icon, what, one line of meta, one act. */
export const Item = ({ icon, tone = 'plain', filled = false, title, children, action }: { icon?: IconName; tone?: Tone; filled?: boolean; title: ReactNode; children?: ReactNode; action?: ReactNode }) => (
  <div className="tl-item">
    {icon && <span className={`tl-item-icon tl-tone-${tone}`}><Icon name={icon} size={19} filled={filled} /></span>}
    <div className="tl-item-words"><p>{title}</p>{children !== undefined && <div className="tl-small tl-dim">{children}</div>}</div>
    {action !== undefined && <div className="tl-item-action">{action}</div>}
  </div>
)
