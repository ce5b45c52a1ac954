import type { ReactNode } from 'react'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { Icon } from '../icons/icon.tsx'
import { clockTone } from './clock-tone.ts'
import { longDay } from './format.ts'
import { useKit } from './language.tsx'
import { Unconfirmed } from './unconfirmed.tsx'
import './clock.css'

export type ClockProps = { label: string; dueOn: PlainDate; daysLeft: number; ofDays: number; rule: ReactNode; unconfirmed?: boolean }

/** Computed days with the rule and the date beside them. */
export const Clock = ({ label, dueOn, daysLeft, ofDays, rule, unconfirmed = false }: ClockProps) => {
  const { t, language } = useKit()
  const tone = clockTone(daysLeft, ofDays)
  return (
    <div className={`tl-clock is-${tone}`}>
      <p className="tl-label">{label}</p>
      <p className="tl-clock-days"><b className="tl-num">{Math.abs(daysLeft)}</b> <span className={`tl-tone-${tone}`}>{tone !== 'plain' && <Icon name={tone === 'refused' ? 'warning-octagon' : 'clock-countdown'} size={16} />}{t.clockDays(daysLeft)}</span></p>
      <p className="tl-small tl-dim tl-num">{t.clockUntil(longDay(dueOn, language))}</p>
      <p className="tl-small tl-faint">{rule}{unconfirmed && <>{' '}<Unconfirmed /></>}</p>
    </div>
  )
}
