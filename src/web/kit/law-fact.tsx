import type { ReactNode } from 'react'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Confidence } from '../../algorithms/facts/sourced.ts'
import { longDay, shortDay } from './format.ts'
import { useKit } from './language.tsx'
import { Unconfirmed } from './unconfirmed.tsx'
import './fact.css'

/** A section as it stood on a day: cite, since when it is in force, where it was read. `cite` comes from the law, never typed on a screen. */
export const LawFact = ({ cite, children, inForceSince, source, read, confidence }: { cite: string; children?: ReactNode; inForceSince: PlainDate; source: string; read: PlainDate; confidence: Confidence }) => {
  const { t, language } = useKit()
  return (
    <p className="tl-law-fact">
      <cite>{cite}</cite>{children !== undefined && <>{' '}{children}</>}{' '}
      <span className="tl-faint">{`${t.inForceSince(longDay(inForceSince, language))} ${source}, ${t.readOn(shortDay(read, language))}.`}</span>
      {confidence === 'unverified' && <>{' '}<Unconfirmed since={read} /></>}
    </p>
  )
}
