import { addDays, parseDay, type PlainDate } from '../../algorithms/calendars/day.ts'
import { weekStart } from '../../algorithms/calendars/week.ts'
import { type Jurisdiction, laws } from '../wages/public.ts'
import { readAmount } from './amount.ts'
import { type DayHours, lengthOf, readDayHours } from './day-hours.ts'

export const places = Object.keys(laws) as Jurisdiction[]
export const isPlace = (text: string): text is Jurisdiction => (places as string[]).includes(text)

/** What may be typed for one week; everything is text, nothing but the place is needed to begin. */
export const weekFields = ['place', 'province', 'work', 'day', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7', 'pause', 'rate', 'per', 'sum', 'hand', 'van', 'housing', 'meals', 'mealCount', 'hiring', 'other', 'signed', 'started', 'ended'] as const
export type WeekField = (typeof weekFields)[number]
export type Typed = Partial<Readonly<Record<WeekField, string>>>
export const deductionFields = ['van', 'housing', 'meals', 'hiring', 'other'] as const
export type DeductionField = (typeof deductionFields)[number]
export const pers = ['hour', 'day', 'week'] as const

/** Whether a special rule holds is asked: `none`, `unsure`, or a class of the place's law. */
export type Week = {
  readonly place: Jurisdiction
  readonly province: Jurisdiction | null
  readonly work: string
  readonly monday: PlainDate
  readonly days: readonly DayHours[]
  readonly pauseMinutes: number
  readonly rate: { readonly cents: number; readonly per: (typeof pers)[number] } | null
  readonly paidCents: number | null
  readonly inHand: boolean
  readonly deductions: Partial<Readonly<Record<DeductionField, number>>>
  readonly mealCount: number | null
  readonly signed: boolean | null
  readonly startedOn: PlainDate | null
  readonly endedOn: PlainDate | null
}
export type Wrong = 'place' | 'work' | 'day' | 'future' | 'hours' | 'no-hours' | 'pause' | 'amount' | 'paid' | 'count' | 'order'
export type WeekRead = { readonly week: Week } | { readonly wrong: ReadonlyMap<WeekField, Wrong> }

const hourFields = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7'] as const
const yesNo = (text: string | undefined): boolean | null => (text === 'yes' ? true : text === 'no' ? false : null)

/** Reads one typed week; every wrong field is named at once. The week is the one, from Monday, that holds the day given. */
export const readWeek = (typed: Typed, today: PlainDate): WeekRead => {
  const wrong = new Map<WeekField, Wrong>()
  const text = (name: WeekField) => (typed[name] ?? '').trim()
  const amount = (name: WeekField): number | null => {
    if (text(name) === '') return null
    const cents = readAmount(text(name))
    if (cents === null) wrong.set(name, 'amount')
    return cents
  }
  const dayOf = (name: WeekField): PlainDate | null => {
    const found = parseDay(text(name))
    if (text(name) !== '' && (found === null || found < '2000-01-01')) wrong.set(name, 'day')
    else if (found !== null && found > today) wrong.set(name, 'future')
    return found
  }
  const count = (name: WeekField, most: number, code: Wrong): number | null => {
    if (text(name) === '') return null
    if (/^\d{1,3}$/.test(text(name)) && Number(text(name)) <= most) return Number(text(name))
    wrong.set(name, code)
    return null
  }
  const place = text('place')
  if (!isPlace(place)) return { wrong: new Map([['place', 'place']]) }
  const work = text('work')
  if (work !== 'none' && work !== 'unsure' && !laws[place].classes.some(c => c.id === work)) wrong.set('work', 'work')
  const on = dayOf('day')
  if (on === null && !wrong.has('day')) wrong.set('day', 'day')
  const days = hourFields.map(name => {
    const read = readDayHours(text(name))
    if (read === null) wrong.set(name, 'hours')
    return read ?? { hours: 0 }
  })
  if (!hourFields.some(name => wrong.has(name)) && days.every(d => lengthOf(d) === 0)) wrong.set('h1', 'no-hours')
  const pauseMinutes = count('pause', 600, 'pause') ?? 0
  days.forEach((d, i) => { if ('start' in d && pauseMinutes >= d.end - d.start) wrong.set(hourFields[i]!, 'pause') })
  const rate = amount('rate')
  const paidCents = amount('sum')
  if (rate === null && paidCents === null && !wrong.has('rate') && !wrong.has('sum')) wrong.set('sum', 'paid')
  const [startedOn, endedOn] = [dayOf('started'), dayOf('ended')]
  if (startedOn && endedOn && endedOn < startedOn) wrong.set('ended', 'order')
  const deductions = Object.fromEntries(deductionFields.flatMap(name => { const cents = amount(name); return cents === null || cents === 0 ? [] : [[name, cents] as const] }))
  const mealCount = count('mealCount', 60, 'count')
  const per = pers.find(p => p === text('per')) ?? 'hour'
  const province = text('province')
  if (wrong.size > 0) return { wrong }
  return { week: { place, province: isPlace(province) && province !== 'CA' ? province : null, work, monday: weekStart(on!, 'monday'), days, pauseMinutes, rate: rate === null ? null : { cents: rate, per }, paidCents, inHand: text('hand') === 'hand', deductions, mealCount, signed: yesNo(text('signed')), startedOn, endedOn } }
}

export const sundayOf = (week: Week): PlainDate => addDays(week.monday, 6)
export const hoursOf = (week: Week): number => week.days.reduce((sum, d) => sum + lengthOf(d) - ('start' in d ? week.pauseMinutes / 60 : 0), 0)
