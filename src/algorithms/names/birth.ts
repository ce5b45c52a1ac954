/** A birth date as people give it: whole, or the year alone, or year and month. `days` holds two readings when day and month cannot be told apart. */
export type Birth = { readonly year: number; readonly month: number | null; readonly days: readonly string[]; readonly placeholder: boolean }
export type BirthMeeting = 'agrees' | 'year-agrees' | 'swapped' | 'one-digit' | 'placeholder' | 'near-year' | 'contradicts' | 'unknown'

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isDay = (text: string): boolean => {
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 1 : 0
  return month >= 1 && month <= 12 && Number(text.slice(8)) >= 1 && Number(text.slice(8)) <= monthDays[month - 1]! + leap
}
const isoDay = /^\d{4}-\d{2}-\d{2}$/
const onDays = (days: readonly string[]): Birth | null => {
  const first = days[0]
  return first ? { year: Number(first.slice(0, 4)), month: days.length === 1 ? Number(first.slice(5, 7)) : null, days, placeholder: days.every(day => day.endsWith('-01-01')) } : null
}

/** Reads `1980-03-05`, `1980-03`, `1980`, `1980/03/05`, `05/03/1980` (both orders when both are days); null when it is none. */
export const readBirth = (text: string): Birth | null => {
  if (isoDay.test(text)) return isDay(text) ? onDays([text]) : null
  const tidy = text.trim().replace(/T.*$/u, '')
  const year = /^(\d{4})$/.exec(tidy)
  if (year) return { year: Number(year[1]), month: null, days: [], placeholder: false }
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(tidy)
  if (month) return Number(month[2]) >= 1 && Number(month[2]) <= 12 ? { year: Number(month[1]), month: Number(month[2]), days: [], placeholder: false } : null
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(tidy)
  const local = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tidy)
  const pad = (digits: string) => digits.padStart(2, '0')
  const readings = iso ? [`${iso[1]!}-${iso[2]!}-${iso[3]!}`] : local ? [`${local[3]!}-${pad(local[2]!)}-${pad(local[1]!)}`, `${local[3]!}-${pad(local[1]!)}-${pad(local[2]!)}`] : []
  return onDays([...new Set(readings)].filter(isDay).sort())
}

const digitsApart = (a: string, b: string): number => {
  let apart = 0
  for (let i = 0; i < a.length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) apart++
  return apart
}
const swap = (date: string): string => `${date.slice(0, 4)}-${date.slice(8, 10)}-${date.slice(5, 7)}`

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

/** Births packed for quick refusal: the days as one hexadecimal digit a digit, 0 for none. */
export type PackedBirths = { readonly first: Int32Array; readonly second: Int32Array; readonly year: Int32Array; readonly placeholder: Uint8Array }
const packed = (day: string | undefined): number => (day === undefined ? 0 : Number.parseInt(day.slice(0, 4) + day.slice(5, 7) + day.slice(8), 16) | 0)

export const packBirths = (births: readonly (Birth | null)[]): PackedBirths => ({
  first: Int32Array.from(births, birth => packed(birth?.days[0])),
  second: Int32Array.from(births, birth => packed(birth?.days[1])),
  year: Int32Array.from(births, birth => birth?.year ?? -1),
  placeholder: Uint8Array.from(births, birth => (birth?.placeholder ? 1 : 0)),
})

/** Same day, day and month swapped, or one digit apart. */
const daysNear = (x: number, y: number): boolean => {
  const apart = x ^ y
  if (apart === 0 || ((x & 0xff) === ((y >>> 8) & 0xff) && ((x >>> 8) & 0xff) === (y & 0xff) && apart >>> 16 === 0)) return true
  const shift = (31 - Math.clz32(apart)) & ~3
  return (apart & ~(15 << shift)) === 0
}

/** A test by position that refuses exactly the births that contradict the one asked about. */
export const reconcilableWith = (asked: Birth | null, births: PackedBirths): ((at: number) => boolean) => {
  if (!asked) return () => true
  const { first, second, year, placeholder } = births
  const [x, z] = [packed(asked.days[0]), packed(asked.days[1])]
  return at => {
    const theirs = year[at]!
    if (theirs === -1) return true
    if (x === 0 || first[at] === 0) return Math.abs(theirs - asked.year) <= 1
    if (theirs === asked.year && (asked.placeholder || placeholder[at] === 1)) return true
    return daysNear(x, first[at]!) || (second[at] !== 0 && daysNear(x, second[at]!)) || (z !== 0 && (daysNear(z, first[at]!) || (second[at] !== 0 && daysNear(z, second[at]!))))
  }
}
