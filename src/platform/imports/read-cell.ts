import { parseDay } from '../../algorithms/calendars/day.ts'
import { fold } from './fold.ts'
import type { Reason } from './reasons.ts'

export type Read<T> = { readonly value: T } | { readonly reason: Reason }
export const isRead = <T>(read: Read<T>): read is { readonly value: T } => 'value' in read
export const dayOrders = ['day first', 'month first'] as const
export type DayOrder = (typeof dayOrders)[number]
export type How = { readonly order: DayOrder | null }
export type Reader<T = unknown> = (cell: string, how: How) => Read<T>

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/

/** Text exactly as written, spaces and marks without width too. Characters, not bytes. */
export const text = (most: number, lines = false): Reader<string> => cell =>
  control.test(cell) ? { reason: 'control-character' }
  : !lines && /[\r\n]/.test(cell) ? { reason: 'line-break' }
  : cell.length > most ? { reason: 'too-long' }
  : { value: cell }

export const whole = (least: number, most: number): Reader<number> => cell => {
  const told = cell.trim().replace(/\.0+$/, '')
  if (!/^-?\d{1,9}$/.test(told)) return { reason: 'not-whole' }
  const n = Number(told)
  return n < least || n > most ? { reason: 'out-of-range' } : { value: n }
}

export type Word<V extends string> = { readonly value: V; readonly also: readonly string[] }
export const oneOf = <V extends string>(list: readonly Word<V>[]): Reader<V> => {
  const known = new Map(list.flatMap(({ value, also }) => [value, ...also].map(word => [fold(word), value] as const)))
  return cell => {
    const value = known.get(fold(cell))
    return value === undefined ? { reason: 'unknown-word' } : { value }
  }
}
/** Several words between `;`, `,` or `|`; each once, in their order. */
export const someOf = <V extends string>(list: readonly Word<V>[]): Reader<readonly V[]> => {
  const one = oneOf(list)
  return (cell, how) => {
    const reads = cell.split(/[;,|]/).filter(part => part.trim() !== '').map(part => one(part, how))
    const wrong = reads.find(read => !isRead(read))
    return wrong && !isRead(wrong) ? wrong : { value: [...new Set(reads.filter(isRead).map(read => read.value))] }
  }
}

const monthNames = 'january janvier|february fevrier|march mars|april avril|may mai|june juin|july juillet|august aout|september septembre|october octobre|november novembre|december decembre'.split('|').map(names => names.split(' '))
const monthOf = (word: string): number => monthNames.findIndex(names => names.some(name => name === fold(word) || (fold(word).length >= 3 && name.startsWith(fold(word))))) + 1

const pad = (n: number) => String(n).padStart(2, '0')
const real = (y: number, m: number, d: number): Read<string> => {
  const day = `${y}-${pad(m)}-${pad(d)}`
  return parseDay(day) === null ? { reason: 'date-unreal' } : { value: day }
}

const byNumbers = (a: number, b: number, y: number, { order }: How): Read<string> => {
  if (a > 12 || a === b) return real(y, b, a)
  if (b > 12) return real(y, a, b)
  return order === null ? { reason: 'date-ambiguous' } : order === 'day first' ? real(y, b, a) : real(y, a, b)
}

/** A whole day as year-month-day, from what people write in English and French; null when it is no whole day at all (`1990`, `about 30`). */
export const wholeDay = (cell: string, how: How): Read<string> | null => {
  const told = cell.trim().replace(/[T ]\d{1,2}:\d\d(:\d\d(\.\d+)?)?Z?$/, '')
  const ymd = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(told) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(told)
  if (ymd) return real(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]))
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(told)
  if (numbers) return byNumbers(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]), how)
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(told)) return { reason: 'date-short-year' }
  const dayMonth = /^(\d{1,2})(?:er|st|nd|rd|th)?[ -](\p{L}+)\.?,?[ -](\d{4})$/u.exec(told)
  if (dayMonth && monthOf(dayMonth[2]!) > 0) return real(Number(dayMonth[3]), monthOf(dayMonth[2]!), Number(dayMonth[1]))
  const monthDay = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(told)
  return monthDay && monthOf(monthDay[1]!) > 0 ? real(Number(monthDay[3]), monthOf(monthDay[1]!), Number(monthDay[2])) : null
}
/** A whole day, or else the words as they stand: a year alone, `about 30`. */
export const dayOrWords = (most: number): Reader<string> => (cell, how) => wholeDay(cell, how) ?? text(most)(cell, how)
