import { intervals, type Effort, type Interval } from '../linear/intervals.ts'
import type { Built } from '../tables/grid.ts'
import { readerOf, valuesOf, type System } from '../tables/system.ts'
import { boxFinder, boxPattern, type BoxFinder } from './boxes.ts'
import { certify, type Proof } from './certify.ts'
import type { Need } from './need.ts'
import { optimum } from './optimum.ts'
import { costOf, pricesOf, type Cost, type Prices } from './price.ts'
import { routePattern } from './route.ts'
import { patternOf, thin, type Pattern } from './thin.ts'

/** `never`: margins stay printed whatever it takes (some needs may then be unmet). `if-needed`: hidden only where nothing else protects. */
export type MarginRule = 'if-needed' | 'never'
export type Suppression = {
  readonly primary: readonly number[]
  readonly complementary: readonly number[]
  /** What a reader can say of each hidden cell. */
  readonly bounds: ReadonlyMap<number, Interval>
  /** Every need is proved by two whole tables that print alike. */
  readonly safe: boolean
  readonly unmet: readonly number[]
  readonly cost: Cost
  /** No safe pattern costs less; proved by a completed search. */
  readonly optimal: boolean
  /** Lower limit on margins · (cells + 1) + cells + total / (1 + people that might be hidden); equals the pattern's when optimal. */
  readonly priceBound: number
}
/** Sums × cells above which no proof of least cost is tried: its tables would not fit the time. */
const LARGEST_SEARCH = 150_000

/** Work each stage may spend, in table entries touched: about 300 million a second on one core. */
export type Budget = { readonly search: number; readonly proof: number; readonly bounds: number }

const allHidden = (needs: readonly Need[], prices: Prices, n: number): Uint8Array => {
  const hidden = new Uint8Array(n)
  for (const i of [...needs.map(x => x.cell), ...prices.candidates]) hidden[i] = 1
  return hidden
}

type Tools = { readonly system: System; readonly find: BoxFinder; readonly searchable: boolean }

/**
 * A safe pattern, thinned: boxes; routes for what boxes do not reach; where whole tables do not bear them out, everything that may be hidden.
 * In tables too large for that, margins may give at once where boxes within the margins fail.
 */
const firstPattern = ({ system, find, searchable }: Tools, needs: readonly Need[], prices: Prices, open: Prices, effort: Effort): Pattern | null => {
  const hidden = new Uint8Array(system.cells.length), boxed: Proof = new Map()
  for (const n of needs) hidden[n.cell] = 1
  boxPattern(system, find, needs, prices, hidden, boxed)
  if (!searchable) boxPattern(system, find, needs.filter(n => !boxed.has(n.cell)), open, hidden, boxed)
  let checked = certify(system, hidden, needs, effort, boxed)
  if (checked.unmet.length > 0 && searchable) {
    routePattern(system, checked.unmet, prices, effort, hidden)
    checked = certify(system, hidden, needs, effort, checked.proof)
  }
  const most = searchable ? prices : open
  if (checked.unmet.length > 0) {
    hidden.set(allHidden(needs, most, system.cells.length))
    checked = certify(system, hidden, needs, effort, checked.proof)
  }
  return checked.unmet.length === 0 ? thin(system, needs, most, find, patternOf(hidden, most, checked.proof), effort) : null
}

const nothingSafe = (system: System, needs: readonly Need[], prices: Prices, effort: Effort) => {
  const hidden = allHidden(needs, prices, system.cells.length)
  const { proof, unmet } = certify(system, hidden, needs, effort)
  return { pattern: patternOf(hidden, prices, proof), unmet: unmet.map(n => n.cell) }
}

/**
 * Hides the needed cells and the cheapest complements that make every need hold against a reader who knows all printed cells, all sums,
 * and that counts are whole and not negative. Margins are tried as fixed first. Cost order: margins, cells, people.
 */
export const suppress = (built: Built, needs: readonly Need[], rule: MarginRule, budget: Budget): Suppression => {
  const { system } = built, tools: Tools = { system, find: boxFinder(built), searchable: system.sums.length * system.cells.length <= LARGEST_SEARCH }
  const proofEffort: Effort = { left: budget.proof }
  const primary = needs.map(n => n.cell)
  const inner = pricesOf(system, needs, false), open = rule === 'never' ? inner : pricesOf(system, needs, true)
  const innerStart = firstPattern(tools, needs, inner, open, proofEffort)
  const start = innerStart ?? (rule === 'never' ? null : firstPattern(tools, needs, open, open, proofEffort))
  const prices = innerStart && tools.searchable ? inner : open
  const found = start && (tools.searchable ? optimum(system, needs, prices, start, { left: budget.search }) : { pattern: start, bound: 0, proved: start.complementary.length === 0 })
  const fallback = found ? null : nothingSafe(system, needs, prices, { left: budget.proof })
  const pattern = found?.pattern ?? fallback!.pattern
  const hiddenCells = system.cells.flatMap((c, i) => (pattern.hidden[i] === 1 && !c.unseen ? [i] : []))
  const points = new Set(Array.from(pattern.proof.values(), w => [w.high, w.low]).flat())
  const bounds = intervals(readerOf(system, i => pattern.hidden[i] === 1), { cells: hiddenCells, known: valuesOf(system), points, effort: { left: budget.bounds } })!
  return {
    primary, complementary: pattern.complementary, bounds,
    safe: fallback === null || fallback.unmet.length === 0, unmet: fallback?.unmet ?? [],
    cost: costOf(system, pattern.complementary), optimal: found?.proved ?? false, priceBound: found?.bound ?? 0,
  }
}
