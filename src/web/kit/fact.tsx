import type { ReactNode } from 'react'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Confidence } from '../../algorithms/facts/sourced.ts'
import { shortDay } from './format.ts'
import { useKit } from './language.tsx'
import { Unconfirmed } from './unconfirmed.tsx'
import './fact.css'

/** The only way a sourced value reaches a screen: with where it came from, the day it was read, and a mark when it is not official. */
export const Fact = ({ children, source, read, confidence, href }: { children: ReactNode; source: string; read: PlainDate; confidence: Confidence; href?: string }) => {
  const { t, language } = useKit()
  return (
    <span className="tl-fact">
      <span>{children}</span>
      <span className="tl-fact-source">
        {href === undefined ? source : <a href={href} rel="noreferrer">{source}</a>}{`, ${t.readOn(shortDay(read, language))}`}
        {confidence === 'secondary' && `, ${t.secondary}`}
        {confidence === 'unverified' && <>{' '}<Unconfirmed /></>}
      </span>
    </span>
  )
}
