import { useState } from 'react'
import { Section } from '../../../../web/kit/section.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import { setOpening } from '../../agency-endpoints.ts'
import { Act } from '../act.tsx'
import type { AgencyProps } from './props.ts'
import '../accounts.css'

type Typed = { readonly opens: string; readonly closes: string }
const mondayMs = Date.UTC(2024, 0, 1)
const dayName = (weekday: number, language: 'en' | 'fr') => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { weekday: 'long', timeZone: 'UTC' }).format(new Date(mondayMs + (weekday - 1) * 86_400_000))
/** "8:30" and "8 h 30" are written 08:30. */
const clock = (typed: string) => typed.trim().replace(/\s*h\s*/i, ':').replace(/:$/, ':00').replace(/^(\d):/, '0$1:').replace(/^(\d{1,2})$/, (_, h: string) => `${h.padStart(2, '0')}:00`)

export const OpeningPart = ({ data, t, language, reload }: AgencyProps) => {
  const [week, setWeek] = useState<Typed[]>(() => [1, 2, 3, 4, 5, 6, 7].map(d => data.opening.find(o => o.weekday === d) ?? { opens: '', closes: '' }))
  const set = (i: number, change: Partial<Typed>) => setWeek(week.map((day, at) => (at === i ? { ...day, ...change } : day)))
  const opening = week.flatMap(({ opens, closes }, i) => (opens === '' && closes === '' ? [] : [{ weekday: i + 1, opens: clock(opens), closes: clock(closes) }]))
  return (
    <Section title={t.opening}>
      <p>{t.openingHelp}</p>
      {week.map((day, i) => (
        <div key={dayName(i + 1, language)} className="tl-account-hours">
          <TextField label={t.opens({ day: dayName(i + 1, language) })} value={day.opens} onChange={opens => set(i, { opens })} maxLength={8} />
          <TextField label={t.closes({ day: dayName(i + 1, language) })} value={day.closes} onChange={closes => set(i, { closes })} maxLength={8} />
        </div>
      ))}
      <Act of={setOpening} input={{ opening }} said={t.openingSend} onDone={reload} />
    </Section>
  )
}
