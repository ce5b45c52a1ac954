import { parseDay, type PlainDate } from '../../algorithms/calendars/day.ts'

const months: Readonly<Record<string, number>> = Object.fromEntries(['jan|janv', 'feb|fev|fév', 'mar|mars', 'apr|avr', 'may|mai', 'jun|juin', 'jul|juil', 'aug|aout|août', 'sep|sept', 'oct', 'nov', 'dec|déc'].flatMap((names, i) => names.split('|').map(name => [name, i + 1])))
const monthOf = (word: string): number | undefined => months[word.toLowerCase().slice(0, 4).replace(/\.$/, '')] ?? months[word.toLowerCase().slice(0, 3)]
const day = (y: number, m: number, d: number): PlainDate | null => parseDay(`${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
const fullYear = (y: string): number => (y.length === 2 ? 2000 + Number(y) : Number(y))

/**
 * A day as people write it: `2026-11-23`, `2026/11/23`, `12/24/2015`, `24-12-2015`, `November 23, 2026`, `23 novembre 2026`.
 * Where two numbers could both be the month (03/04/2026) the answer is null: it is not guessed. Years before 1800 are none.
 */
export const dayRead = (written: string): PlainDate | null => {
  const text = written.trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text)
  if (iso) return Number(iso[1]) < 1800 ? null : day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: .*)?$/.exec(text)
  if (numbers) {
    const [a, b, y] = [Number(numbers[1]), Number(numbers[2]), fullYear(numbers[3]!)]
    if (a > 12) return day(y, b, a)
    return b > 12 || a === b ? day(y, a, b) : null
  }
  const words = /^(?:(\d{1,2})(?:er|st|nd|rd|th)?\s+)?(\p{L}{3,9}\.?)\s*(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/u.exec(text)
  const month = words ? monthOf(words[2]!) : undefined
  const number = words?.[1] ?? words?.[3]
  return words && month && number && Number(words[4]) >= 1800 ? day(Number(words[4]), month, Number(number)) : null
}

const two = (n: number): string => String(n).padStart(2, '0')

/** A time of day on the 24-hour clock: `9am`, `4:00 PM`, `16 h 30`, `midi`; null when it is none. HSDS keeps what follows (a zone). */
export const timeRead = (written: string): string | null => {
  const text = written.trim().toLowerCase().replace(/\./g, '')
  if (text === 'noon' || text === 'midi') return '12:00'
  if (text === 'midnight' || text === 'minuit') return '00:00'
  const m = /^(\d{1,2})(?:\s*(?::|h)\s*(\d{2})?)?(?::(\d{2}))?\s*(am|pm)?(z|[+-]\d{2}:?\d{2})?$/.exec(text)
  if (!m || (m[2] === undefined && m[4] === undefined && !text.includes('h'))) return null
  const hour = Number(m[1])
  const minute = Number(m[2] ?? 0)
  if (minute > 59 || (m[4] ? hour < 1 || hour > 12 : hour > 24)) return null
  const at = m[4] === 'pm' && hour < 12 ? hour + 12 : m[4] === 'am' && hour === 12 ? 0 : hour
  return `${two(at % 24)}:${two(minute)}${m[3] ? `:${m[3]}` : ''}${(m[5] ?? '').toUpperCase()}`
}
