import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { addDays, addMonths, day, earlier } from '../../algorithms/calendars/day.ts'
import { inForceOn } from '../../algorithms/facts/sourced.ts'
import { weekStart } from '../../algorithms/calendars/week.ts'
import type { Period } from './answer.ts'
import type { Claim } from './claim.ts'
import type { MinimumWages } from './facts/rates.ts'
import type { Law, Overtime, WageCategory } from './law/law.ts'
import { laws } from './law/laws.ts'
import { minimumOn, type Floor } from './minimum-wage.ts'
import { isOutside, standingOf, type Standing } from './occupation.ts'
import type { Work } from './work.ts'

/** What a claim is measured by: the law of the place, the worker's standing under it, and the minimum wage by day. */
export type Terms = {
  readonly claim: Claim
  readonly law: Law
  readonly standing: Standing
  readonly work: Work
  /** First day of work as far as known: the earlier of the day given and the first day listed. */
  readonly serviceFrom: PlainDate | null
  readonly floorOn: (date: PlainDate) => Floor
  readonly overtimeOn: (date: PlainDate) => Overtime | null
  readonly weekOf: (date: PlainDate) => PlainDate
  /** The pay period that the sum of a day is settled in: its week, or its month for a monthly wage. */
  readonly periodOf: (date: PlainDate) => Period
}

const kept = <T>(make: (date: PlainDate) => T): ((date: PlainDate) => T) => {
  const made = new Map<PlainDate, T>()
  return date => {
    const before = made.get(date)
    if (before !== undefined) return before
    const value = make(date)
    made.set(date, value)
    return value
  }
}

/** A student's rate only where the worker said that she is a student under eighteen. */
const categoryOf = (claim: Claim, standing: Standing): WageCategory =>
  standing.workerClass?.category ?? (claim.student === true && claim.age !== null && claim.age < 18 ? 'student' : 'general')

const special = (rule: Overtime, standing: Standing): Overtime => {
  const own = standing.workerClass?.overtime
  if (!own || !standing.workerClass) return rule
  const { second: _second, lessPerHoliday: _less, ...rest } = rule
  return { ...rest, cite: standing.workerClass.cite, confidence: standing.workerClass.confidence, source: standing.workerClass.source, dailyHours: own.dailyHours, weeklyHours: own.weeklyHours, ...(own.lessPerHoliday === undefined ? {} : { lessPerHoliday: own.lessPerHoliday }) }
}

export const termsOf = (claim: Claim, work: Work, wages: MinimumWages): Terms => {
  const law = laws[claim.jurisdiction]
  const standing = standingOf(claim, law)
  const category = categoryOf(claim, standing)
  const floorOn = kept((date): Floor => (isOutside(standing, 'minimum-wage') ? { is: 'none' } : minimumOn(wages, claim, category, date)))
  const weekOf = kept(date => weekStart(date, claim.weekStartsOn))
  const periodOf = kept((date): Period => {
    if (claim.agreed.by !== 'month') return { from: weekOf(date), to: addDays(weekOf(date), 6) }
    const from = day(`${date.slice(0, 7)}-01`)
    return { from, to: addDays(addMonths(from, 1), -1) }
  })
  const overtimeOn = (date: PlainDate): Overtime | null => {
    if (isOutside(standing, 'overtime')) return null
    const rule = inForceOn(law.overtime, date)
    return rule && special(rule, standing)
  }
  const serviceFrom = claim.startedOn === null ? null : work.recordedFrom === null ? claim.startedOn : earlier(claim.startedOn, work.recordedFrom)
  return { claim, law, standing, work, serviceFrom, floorOn, overtimeOn, weekOf, periodOf }
}

/** Cents an hour by law on `date`, or null where it is unknown or none. */
export const hourlyFloor = (terms: Terms, date: PlainDate): number | null => {
  const floor = terms.floorOn(date)
  return floor.is === 'known' && floor.unit === 'hour' ? floor.cents : null
}
