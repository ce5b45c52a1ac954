import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import { classes } from './classes.ts'
import { useKit } from './language.tsx'
import './thread.css'

export type KnotProps = {
  /** Round: a person did it. Square: a paper or a clock. */
  kind?: 'person' | 'paper' | 'clock'
  state?: 'past' | 'now' | 'to-come' | 'late'
  time: ReactNode
  /** Machine form of the time, when it has one. */
  at?: string
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
}

/** One event or one hand-over on the line. */
export const Knot = ({ kind = 'person', state = 'past', time, at, title, children, action }: KnotProps) => {
  const { t } = useKit()
  const said = { past: t.knotPast, now: t.knotNow, 'to-come': t.knotToCome, late: t.knotLate }[state]
  return (
    <li className={classes('tl-knot', `is-${kind}`, `is-${state}`)}>
      <time className="tl-knot-time tl-num" {...(at ? { dateTime: at } : {})}>{time}<span className="tl-hidden">{`, ${said}`}</span></time>
      <span className="tl-knot-dot" aria-hidden="true">{state === 'late' && <Icon name="clock-countdown" size={11} />}</span>
      <div className="tl-knot-body">
        <div className="tl-knot-words">
          {title !== undefined && <p className="tl-knot-title">{title}</p>}
          {children !== undefined && <div className="tl-knot-text">{children}</div>}
        </div>
        {action !== undefined && <div className="tl-knot-action">{action}</div>}
      </div>
    </li>
  )
}
