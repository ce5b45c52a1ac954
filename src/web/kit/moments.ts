import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Language } from '../../algorithms/facts/sourced.ts'
import { longDay } from './format.ts'

// Instants are shown in the device's own zone: a worker reads the clock on her wall.
const local = (iso: string): { day: PlainDate; clock: string } => {
  const at = new Date(iso)
  const two = (n: number) => String(n).padStart(2, '0')
  return { day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` as PlainDate, clock: `${two(at.getHours())}:${two(at.getMinutes())}` }
}

export const localDayOf = (iso: string): PlainDate => local(iso).day
export const clockOf = (iso: string): string => local(iso).clock
/** `25 November 2026`, `25 novembre 2026`. */
export const dayOf = (iso: string, language: Language): string => longDay(local(iso).day, language)
/** `25 November, 17:30`. */
export const momentOf = (iso: string, language: Language): string => `${longDay(local(iso).day, language).replace(/\s\d{4}$/, '')}, ${local(iso).clock}`
/** `Wednesday 25 November`, `Mercredi 25 novembre`. */
export const weekdayOf = (iso: string, language: Language): string => {
  const weekday = new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { weekday: 'long' }).format(new Date(iso))
  return `${weekday[0]!.toUpperCase()}${weekday.slice(1)} ${longDay(local(iso).day, language).replace(/\s\d{4}$/, '')}`
}
