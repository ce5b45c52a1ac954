import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Overtime } from './law/law.ts'
import type { Stretch } from './work.ts'
import { ticksPerHour } from './work.ts'

/** A stretch with the part of it that is overtime; `over2` is the part at the second tier. */
export type Counted = Stretch & { readonly over: number; readonly over2: number }
export type Threshold = Pick<Overtime, 'dailyHours' | 'weeklyHours' | 'second'>

/**
 * Daily excess by work day, then weekly excess among the hours that are not yet daily excess:
 * in sum max(daily excess, weekly excess), and no hour twice. Hours are laid at the end of the day and of the week.
 * `stretches` are those of one week in order of time. O(n).
 */
export const countOvertime = (stretches: readonly Stretch[], rule: Threshold, carriedInto: ReadonlyMap<PlainDate, number> = new Map()): Counted[] => {
  const dayLimit = rule.dailyHours === null ? Number.POSITIVE_INFINITY : rule.dailyHours * ticksPerHour
  const secondLimit = rule.second ? rule.second.dailyHours * ticksPerHour : Number.POSITIVE_INFINITY
  const weekLimit = rule.weeklyHours === null ? Number.POSITIVE_INFINITY : rule.weeklyHours * ticksPerHour
  const inDay = new Map<PlainDate, number>(carriedInto)
  let inWeek = 0
  return stretches.map(s => {
    const before = inDay.get(s.workDay) ?? 0
    const after = before + s.ticks
    inDay.set(s.workDay, after)
    const past = (limit: number) => Math.max(0, after - Math.max(before, limit))
    const daily = past(dayLimit)
    const over2 = past(secondLimit)
    const plain = s.ticks - daily
    const weekly = Math.max(0, inWeek + plain - Math.max(inWeek, weekLimit))
    inWeek += plain
    return { ...s, over: daily - over2 + weekly, over2 }
  })
}
