import { countsConsistentWith } from '../inference/percent.ts'
import { roundedRange } from '../rounding/cell-key.ts'
import { countOf } from '../tables/counted.ts'
import { TableRefused } from '../tables/refused.ts'

/** How a release rounds: to a multiple of `base`, either way at random, or to the nearest. */
export type Rounding = { readonly base: number; readonly method: 'random' | 'nearest' }
/** What a printed value tells of its count. `hidden`: it was withheld. */
export type Told = { readonly low: number; readonly high: number; readonly hidden: boolean }

const MARKS = new Set(['x', '*', '**', '-', '–', '—', '.', '..', '...', '…', 'n.p.', 'np', 'n/a', 'f', 's', '', 'suppressed', 'hidden', 'c'])
const NOTHING: Told = { low: 0, high: Infinity, hidden: true }

const isPair = (v: unknown): v is [number, number] => Array.isArray(v) && v.length === 2 && v.every(n => typeof n === 'number' && Number.isInteger(n) && n >= 0) && (v[0] as number) <= (v[1] as number)

const ofPercent = (v: Record<string, unknown>, at: string): Told => {
  const percent = v['percent'], base = countOf(v['of'], at), decimals = v['decimals'] ?? String(percent).split('.')[1]?.length ?? 0
  if (typeof percent !== 'number' || percent < 0 || percent > 100 || typeof decimals !== 'number' || !(decimals >= 0 && decimals <= 9)) throw new TableRefused('statistics.mark-unknown', at)
  const counts = countsConsistentWith(base, percent, decimals)
  if (counts.length === 0) throw new TableRefused('statistics.contradiction', at)
  return { low: counts[0]!, high: counts.at(-1)!, hidden: true }
}

const ofText = (text: string, at: string): Told => {
  const mark = text.trim().toLowerCase(), below = /^<\s*(\d{1,9})$/.exec(mark), span = /^(\d{1,9})\s*[-–]\s*(\d{1,9})$/.exec(mark)
  if (MARKS.has(mark)) return NOTHING
  // "<10" is how agencies print 1 … 9: a zero is printed as zero.
  if (below && Number(below[1]) > 1) return { low: 1, high: Number(below[1]) - 1, hidden: true }
  if (span && Number(span[1]) <= Number(span[2])) return { low: Number(span[1]), high: Number(span[2]), hidden: true }
  throw new TableRefused('statistics.mark-unknown', at)
}

/** Reads one printed value: a count, null or a mark, "<10", [low, high], or {percent, of, decimals}. Rounded counts become ranges. */
export const toldBy = (value: unknown, rounding: Rounding | null, at: string): Told => {
  if (value === null || value === undefined) return NOTHING
  if (typeof value === 'string') return ofText(value, at)
  if (isPair(value)) return { low: value[0], high: value[1], hidden: true }
  if (typeof value === 'object' && !Array.isArray(value)) return ofPercent(value as Record<string, unknown>, at)
  if (typeof value !== 'number') throw new TableRefused('statistics.mark-unknown', at)
  const count = countOf(value, at)
  if (!rounding) return { low: count, high: count, hidden: false }
  if (count % rounding.base !== 0) throw new TableRefused('statistics.contradiction', at)
  if (rounding.method === 'nearest') return { low: Math.max(0, count - Math.floor(rounding.base / 2)), high: count + Math.floor(rounding.base / 2), hidden: true }
  const [low, high] = roundedRange(count, rounding.base)
  return { low, high, hidden: true }
}
