import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { Icon, type IconName } from '../icons/icon.tsx'
import { longDay } from './format.ts'
import { useKit } from './language.tsx'
import { Rich } from './rich.tsx'
import './standing-line.css'

export type Basis = 'consent' | 'law' | 'agreement' | 'custody' | 'emergency' | 'own'
export type StandingLineProps = {
  basis: Basis
  /** The person, the act and section, or the agreement. */
  who: string
  on?: PlainDate
  /** A phrase that follows "so that you can": "support her". */
  purpose: string
  until: PlainDate | null
  /** Emergency: minutes left, and the reason as it was written. */
  minutesLeft?: number
  reason?: string
  more?: string
}
const icons: Readonly<Record<Basis, IconName>> = { consent: 'key', law: 'key', agreement: 'handshake', custody: 'folder-user', emergency: 'warning-octagon', own: 'user' }

/** Under the header of every protected record: who let you in, why, for what, until when. */
export const StandingLine = ({ basis, who, on, purpose, until, minutesLeft, reason, more }: StandingLineProps) => {
  const { t, language } = useKit()
  const clean = (text: string): string => text.replaceAll('**', '')
  const said = { who: clean(who), on: on === undefined ? null : longDay(on, language), purpose: clean(purpose), until: until === null ? null : longDay(until, language) }
  const sentence = {
    consent: t.standingConsent, law: t.standingLaw, agreement: t.standingAgreement, custody: t.standingCustody, emergency: t.standingEmergency, own: t.standingOwn,
  }[basis](said)
  return (
    <div className={`tl-standing is-${basis}`} role="region" aria-label={t.standingLabel}>
      <Icon name={icons[basis]} size={17} />
      <p>
        <Rich>{sentence}</Rich>
        {reason !== undefined && <>{` ${t.emergencyReason} `}<q>{reason}</q></>}
        {basis === 'emergency' && <>{' '}<b className="tl-num">{t.minutesLeft(minutesLeft ?? 0)}</b>{` ${t.emergencyTold}`}</>}
        {more !== undefined && ` ${more}`}
      </p>
    </div>
  )
}
