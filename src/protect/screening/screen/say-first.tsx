import type { ReactNode } from 'react'
import type { Said } from '../../../algorithms/facts/sourced.ts'
import type { PlainDate } from '../../../algorithms/calendars/day.ts'
import { Banner } from '../../../web/kit/banner.tsx'
import { shortDay } from '../../../web/kit/format.ts'
import { Unconfirmed } from '../../../web/kit/unconfirmed.tsx'

type Props = {
  duty: { readonly said: Said; readonly confidence: string; readonly read: PlainDate | null }
  sayFirst: Said; held: boolean; language: 'en' | 'fr'
  t: { sayFirst: string; duty: string; seen: string; held: string; notOfficial: (given: { day: string }) => string }
  children?: ReactNode
}

/** Before any question: the way out, what the law may order, who can see it, and whether it can be taken out again. */
export const SayFirst = ({ duty, sayFirst, held, language, t, children }: Props) => (
  <div className="tl-fields">
    <Banner tone="ask" icon="info"><strong>{t.sayFirst}</strong><p>{sayFirst[language]}</p></Banner>
    <Banner tone="ask" icon="baby"><strong>{t.duty}</strong><p>{duty.said[language]} {duty.confidence === 'unverified' ? <Unconfirmed {...(duty.read ? { since: duty.read } : {})} /> : duty.confidence === 'secondary' && duty.read ? <span className="tl-small tl-faint">{t.notOfficial({ day: shortDay(duty.read, language) })}</span> : null}</p></Banner>
    {held && <Banner tone="waiting">{t.held}</Banner>}
    <p className="tl-small">{t.seen}</p>
    {children}
  </div>
)
