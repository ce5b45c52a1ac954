import { addDays, addMonths, day, type PlainDate } from '../../calendars/day.ts'
import { dimensionOf, type Dimension } from '../tables/dimension.ts'
import { TableRefused } from '../tables/refused.ts'

type Range = { readonly from: PlainDate; readonly before: PlainDate }

const FORM = /^(\d{4}-\d{2})(-\d{2})?\.\.(\d{4}-\d{2})(-\d{2})?$/

const rangeOf = (text: string): Range => {
  const found = FORM.exec(text)
  try {
    if (!found) throw new RangeError(text)
    const from = day(`${found[1]}${found[2] ?? '-01'}`), last = day(`${found[3]}${found[4] ?? '-01'}`)
    const before = found[4] ? addDays(last, 1) : addMonths(last, 1)
    if (from >= before) throw new RangeError(text)
    return { from, before }
  } catch {
    throw new TableRefused('statistics.period', text)
  }
}

const named = (from: PlainDate, before: PlainDate): string => {
  const last = addDays(before, -1)
  const months = from.endsWith('-01') && before.endsWith('-01')
  if (!months) return `${from}..${last}`
  return from.slice(0, 7) === last.slice(0, 7) ? from.slice(0, 7) : `${from.slice(0, 7)}..${last.slice(0, 7)}`
}

/** One dimension a release, over the pieces that all periods together cut time into: overlapping releases then share pieces. O(n²). */
export const periodDimensions = (periods: readonly string[]): Dimension[] => {
  const ranges = periods.map(rangeOf), cuts = [...new Set(ranges.flatMap(r => [r.from, r.before]))].sort()
  return ranges.map((r, k) => {
    const inside = cuts.filter(c => c >= r.from && c < r.before)
    const pieces = inside.map((from, i) => named(from, inside[i + 1] ?? r.before))
    return dimensionOf('period', { label: periods[k]!, children: pieces.map(label => ({ label, children: [] })) })
  })
}
