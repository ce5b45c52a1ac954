/** What is written for one day: hours, or a start and an end in minutes from midnight; an end at or before the start is on the next day. */
export type DayHours = { readonly hours: number } | { readonly start: number; readonly end: number }

const clock = (text: string): number | null => {
  const match = /^(\d{1,2})(?:\s*[:h.]\s*(\d{2})?)?\s*(am|pm|a\.m\.|p\.m\.)?$/i.exec(text.trim())
  if (!match) return null
  const half = match[3]?.toLowerCase().replaceAll('.', '')
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  if (minute > 59 || (half ? hour < 1 || hour > 12 : hour > 24 || (hour === 24 && minute > 0))) return null
  return (half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour) * 60 + minute
}

/** `9`, `9.5`, `9,5`, `9:30`, `9 h 30`, or `7:00-17:30`, `7 to 15`, `22 h à 6 h`, `8am-5pm`. Empty is no work; null is not understood. */
export const readDayHours = (text: string): DayHours | null => {
  const plain = text.trim()
  if (plain === '') return { hours: 0 }
  const [from, to, more] = plain.split(/\s*(?:[-–—]|\bto\b|\bà\b|\ba\b(?!\.?m))\s*|(?<=\d\s*h?)\s+à\s+/i) as [string, string | undefined, string | undefined]
  if (to !== undefined) {
    const [start, end] = [clock(from), clock(to)]
    if (more !== undefined || start === null || end === null || start >= 1440) return null
    return { start, end: end <= start ? end + 1440 : end }
  }
  const decimal = /^(\d{1,2})(?:[.,](\d{1,2}))?\s*(?:h|hours?|heures?)?$/i.exec(plain)
  const timed = /^(\d{1,2})\s*[:h]\s*([0-5]\d)$/i.exec(plain)
  const hours = decimal ? Number(`${decimal[1]}.${decimal[2] ?? 0}`) : timed ? Number(timed[1]) + Number(timed[2]) / 60 : null
  return hours === null || hours > 24 ? null : { hours }
}

/** Hours of the day before any break. */
export const lengthOf = (day: DayHours): number => ('hours' in day ? day.hours : (day.end - day.start) / 60)
