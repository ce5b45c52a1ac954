import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Language } from '../../algorithms/facts/sourced.ts'
import type { Cents } from '../../algorithms/money/cents.ts'

const noBreak = '\u00a0'
const months = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
} as const
const shortMonths = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
} as const

const parts = (date: PlainDate): [number, number, number] => date.split('-').map(Number) as [number, number, number]

const grouped = (whole: string, language: Language): string => whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'fr' ? noBreak : ',')

/** `1,184` or `1 184`; a part after the point keeps at most `decimals` figures. */
export const number = (value: number, language: Language, decimals = 0): string => {
  const [whole, rest] = Math.abs(value).toFixed(decimals).split('.') as [string, string | undefined]
  const text = grouped(whole, language) + (rest ? (language === 'fr' ? ',' : '.') + rest : '')
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

/** `$1,184.20` or `1 184,20 $`; what is taken away has a true minus before it. */
export const money = (amount: Cents, language: Language): string => {
  const text = number(Math.abs(amount) / 100, language, 2)
  const sign = amount < 0 ? `−${language === 'en' ? '' : noBreak}` : ''
  return language === 'fr' ? `${sign}${text}${noBreak}$` : `${sign}$${text}`
}

export const percent = (value: number, language: Language, decimals = 0): string =>
  `${number(value, language, decimals)}${language === 'fr' ? noBreak : ''}%`

/** A counted list never walks past its cap: `500+`. */
export const capped = (value: number, cap: number, language: Language): string =>
  value > cap ? `${number(cap, language)}+` : number(value, language)

/** `3 November 2026`, `3 novembre 2026`, `1er novembre 2026`. */
export const longDay = (date: PlainDate, language: Language): string => {
  const [year, month, day] = parts(date)
  return `${day}${language === 'fr' && day === 1 ? 'er' : ''}${noBreak}${months[language][month - 1]} ${year}`
}

/** `2 Feb 2027`, `2 févr. 2027`, for columns and meta lines. */
export const shortDay = (date: PlainDate, language: Language): string => {
  const [year, month, day] = parts(date)
  return `${day}${noBreak}${shortMonths[language][month - 1]} ${year}`
}

/** `14:00` in columns; in French sentences `14 h`, `2 h 10`. Takes `HH:MM`. */
export const clockTime = (time: string, language: Language, place: 'column' | 'sentence' = 'column'): string => {
  if (language === 'en' || place === 'column') return time
  const [hours, minutes] = time.split(':') as [string, string]
  return `${Number(hours)}${noBreak}h${minutes === '00' ? '' : `${noBreak}${minutes}`}`
}
