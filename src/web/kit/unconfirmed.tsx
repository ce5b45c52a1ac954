import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { Icon } from '../icons/icon.tsx'
import { shortDay } from './format.ts'
import { useKit } from './language.tsx'
import './fact.css'

/** Stands in the same line as the fact it is about. */
export const Unconfirmed = ({ since }: { since?: PlainDate }) => {
  const { t, language } = useKit()
  return <span className="tl-unconfirmed"><Icon name="info" size={14} />{since === undefined ? t.unconfirmed : t.unconfirmedSince(shortDay(since, language))}</span>
}
