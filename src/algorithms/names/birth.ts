import { parseDay } from '../calendars/day.ts'

/** A birth date as people give it: whole, or the year alone, or year and month. `days` holds two readings when day and month cannot be told apart. */
export type Birth = { readonly year: number; readonly month: number | null; readonly days: readonly string[]; readonly placeholder: boolean }
export type BirthMeeting = 'agrees' | 'year-agrees' | 'swapped' | 'one-digit' | 'placeholder' | 'near-year' | 'contradicts' | 'unknown'

const isDay = (text: string): boolean => parseDay(text) !== null

/** Reads `1980-03-05`, `1980-03`, `1980`, `1980/03/05`, `05/03/1980` (both orders when both are days); null when it is none. */
export const readBirth = (text: string): Birth | null => {
  const tidy = text.trim().replace(/T.*$/u, '')
  const year = /^(\d{4})$/.exec(tidy)
  if (year) return { year: Number(year[1]), month: null, days: [], placeholder: false }
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(tidy)
  if (month) return Number(month[2]) >= 1 && Number(month[2]) <= 12 ? { year: Number(month[1]), month: Number(month[2]), days: [], placeholder: false } : null
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(tidy)
  const local = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tidy)
  const pad = (digits: string) => digits.padStart(2, '0')
  const readings = iso ? [`${iso[1]!}-${iso[2]!}-${iso[3]!}`] : local ? [`${local[3]!}-${pad(local[2]!)}-${pad(local[1]!)}`, `${local[3]!}-${pad(local[1]!)}-${pad(local[2]!)}`] : []
  const days = [...new Set(readings)].filter(isDay).sort()
  const first = days[0]
  return first ? { year: Number(first.slice(0, 4)), month: days.length === 1 ? Number(first.slice(5, 7)) : null, days, placeholder: days.every(day => day.endsWith('-01-01')) } : null
}

const digitsApart = (a: string, b: string): number => [...a].filter((digit, i) => digit !== b[i]).length
const swap = (date: string): string => `${date.slice(0, 4)}-${date.slice(8, 10)}-${date.slice(5, 7)}`

/** A quick no: two births of which no reading can be reconciled. Same answer as `meetBirths(a, b) === 'contradicts'`. */
export const birthsContradict = (a: Birth | null, b: Birth | null): boolean => a !== null && b !== null && !(a.year === b.year && (a.placeholder || b.placeholder)) && meetBirths(a, b) === 'contradicts'

/** How two birth dates meet; symmetric. 1 January stands for "year only" in many registries. */
export const meetBirths = (a: Birth | null, b: Birth | null): BirthMeeting => {
  if (!a || !b) return 'unknown'
  if (a.days.length === 0 || b.days.length === 0) {
    if (a.year !== b.year) return Math.abs(a.year - b.year) === 1 ? 'near-year' : 'contradicts'
    return a.month !== null && b.month !== null && a.month !== b.month ? 'near-year' : 'year-agrees'
  }
  const pairs = a.days.flatMap(x => b.days.map(y => [x, y] as const))
  if (pairs.some(([x, y]) => x === y)) return a.placeholder ? 'year-agrees' : 'agrees'
  if (a.year === b.year && (a.placeholder || b.placeholder)) return 'placeholder'
  if (pairs.some(([x, y]) => swap(x) === y)) return 'swapped'
  return pairs.some(([x, y]) => digitsApart(x, y) === 1) ? 'one-digit' : 'contradicts'
}
