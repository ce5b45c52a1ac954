declare const dayBrand: unique symbol
/** A calendar day, `YYYY-MM-DD`, proleptic Gregorian. It has no time and no zone; days compare as strings. */
export type PlainDate = string & { readonly [dayBrand]: true }
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

const dayMs = 86_400_000
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const weekdays: readonly Weekday[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const utc = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`)
const fromUtc = (ms: number): PlainDate => new Date(ms).toISOString().slice(0, 10) as PlainDate

/** The day written in `text`, or null when it is no day of the calendar (31 February, wrong shape). */
export const parseDay = (text: string): PlainDate | null => {
  const parts = pattern.exec(text)
  if (!parts) return null
  const ms = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  return fromUtc(ms) === text ? (text as PlainDate) : null
}

/** For days written by us in code and facts. Throws RangeError on anything else. */
export const day = (text: string): PlainDate => {
  const parsed = parseDay(text)
  if (!parsed) throw new RangeError('not a calendar day (YYYY-MM-DD)')
  return parsed
}

export const addDays = (date: PlainDate, days: number): PlainDate => fromUtc(utc(date) + days * dayMs)

/** Signed number of days from `from` to `to`; 0 on the same day. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => Math.round((utc(to) - utc(from)) / dayMs)

/** The same day of the month `months` later; the last day of the month where there is none (Interpretation Act, R.S.C. 1985, c. I-21, s. 28). */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  const [y, m, d] = date.split('-').map(Number) as [number, number, number]
  const target = new Date(Date.UTC(y, m - 1 + months, 1))
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  return fromUtc(Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), Math.min(d, last)))
}

export const addYears = (date: PlainDate, years: number): PlainDate => addMonths(date, years * 12)
export const weekdayOf = (date: PlainDate): Weekday => weekdays[new Date(utc(date)).getUTCDay()]!
export const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a <= b ? a : b)
export const later = (a: PlainDate, b: PlainDate): PlainDate => (a >= b ? a : b)

/** From the first day to the last day, both included; `to` null while it lasts. */
export type Span = { readonly from: PlainDate; readonly to: PlainDate | null }
export const covers = (span: Span, date: PlainDate): boolean => span.from <= date && (span.to === null || date <= span.to)
