import type { Effort } from '../linear/intervals.ts'
import type { System } from '../tables/system.ts'
import { certify } from './certify.ts'
import { separatorOf, type Separator } from './cuts.ts'
import { masterOf, type Cut, type Master } from './master.ts'
import type { Need } from './need.ts'
import type { Prices } from './price.ts'
import { patternOf, type Pattern } from './thin.ts'

/** `bound` is a price that no safe pattern goes below; `proved` when the pattern's is not above it. */
export type Optimum = { readonly pattern: Pattern; readonly bound: number; readonly proved: boolean }

/** In a least pattern no hidden cell stands alone in a sum: it would be known. So each choice asks for another in each of its sums. */
const loneCells = (system: System, index: ReadonlyMap<number, number>, shares: Float64Array): Cut[] =>
  system.sums.flatMap(s => {
    const all = [s.total, ...s.parts]
    if (all.some(i => system.cells[i]!.unseen)) return []
    const sum = all.reduce((t, i) => t + shares[i]!, 0)
    return all.flatMap(i => {
      if (!index.has(i) || 2 * shares[i]! <= sum + 1e-4) return []
      if (all.some(j => j !== i && !index.has(j) && shares[j]! > 0)) return []
      return [{ weights: new Map(all.filter(j => index.has(j)).map(j => [index.get(j)!, j === i ? -1 : 1])), right: 0 }]
    })
  })

/** More cells hidden is never less safe, so an unsafe choice forbids all choices within it; it is first grown as far as it stays unsafe. */
const forbid = (system: System, needs: readonly Need[], prices: Prices, hidden: Uint8Array, effort: Effort): Cut => {
  const grown = hidden.slice()
  for (const i of prices.candidates) {
    if (grown[i] === 1) continue
    grown[i] = 1
    if (certify(system, grown, needs, effort).unmet.length === 0) grown[i] = 0
  }
  return { weights: new Map(prices.candidates.flatMap((i, k) => (grown[i] === 1 ? [] : [[k, 1]]))), right: 1 }
}

type Search = {
  readonly system: System
  readonly needs: readonly Need[]
  readonly prices: Prices
  readonly master: Master
  readonly effort: Effort
  best: Pattern
}

const sharesOf = (s: Search, at: Float64Array): Float64Array => {
  const shares = new Float64Array(s.system.cells.length)
  for (const n of s.needs) shares[n.cell] = 1
  s.prices.candidates.forEach((i, k) => (shares[i] = at[k]!))
  return shares
}

const isWhole = (at: Float64Array) => at.every(v => Math.abs(v - Math.round(v)) < 1e-6)

const separate = (s: Search, separator: Separator, shares: Float64Array): Cut[] =>
  s.needs.flatMap(need => {
    if (s.effort.left <= 0) return []
    const before = separator.work(), cuts = separator.cutsFor(need, shares)
    s.effort.left -= separator.work() - before
    return cuts
  })

/** Linear bound of the node after cuts, or null when it can hold nothing better than the best. */
const boundNode = (s: Search, separator: Separator): Float64Array | null => {
  const index = new Map(s.prices.candidates.map((i, k) => [i, k]))
  for (let round = 0, last = -1, slow = 0; ; round++) {
    const before = s.master.work()
    const solved = s.master.solve()
    s.effort.left -= s.master.work() - before
    if (!solved || solved.price > s.best.price - Math.max(s.prices.grain / 2, 1e-9)) return null
    const whole = isWhole(solved.at), at = whole ? solved.at.map(Math.round) : solved.at
    slow = solved.price < last + 1e-4 ? slow + 1 : 0
    last = solved.price
    if (s.effort.left <= 0 || (!whole && slow > 6)) return at
    const shares = sharesOf(s, at), cuts = [...separate(s, separator, shares), ...loneCells(s.system, index, shares)]
    if (s.effort.left <= 0) return at
    if (cuts.length > 0) {
      cuts.forEach(s.master.addCut)
      continue
    }
    if (!whole) return at
    const hidden = Uint8Array.from(shares, Math.round), checked = certify(s.system, hidden, s.needs, s.effort)
    if (checked.unmet.length === 0) {
      s.best = patternOf(hidden, s.prices, checked.proof)
      return null
    }
    if (s.effort.left <= 0) return at
    s.master.addCut(forbid(s.system, s.needs, s.prices, hidden, s.effort))
  }
}

const branchOn = (s: Search, at: Float64Array): number => {
  let best = -1, most = -1
  at.forEach((v, k) => {
    const off = Math.min(v, 1 - v)
    if (off > 1e-6 && off * (1 + s.prices.of[s.prices.candidates[k]!]!) > most) (most = off * (1 + s.prices.of[s.prices.candidates[k]!]!)), (best = k)
  })
  return best
}

/**
 * The least-price safe pattern by branch and cut, from a safe `start`. Exact when `proved`: the cuts hold for every safe pattern, a pattern is taken
 * only when whole tables prove it, and the tree was searched to its end before effort ran out.
 */
export const optimum = (system: System, needs: readonly Need[], prices: Prices, start: Pattern, effort: Effort): Optimum => {
  const separator = separatorOf(system, prices)
  const master = masterOf(prices.candidates.map(i => prices.of[i]!))
  const s: Search = { system, needs, prices, master, effort, best: start }
  let complete = true, root = -1
  const visit = (depth: number): void => {
    const at = boundNode(s, separator)
    if (root < 0) root = at ? at.reduce((t, v, k) => t + v * prices.of[prices.candidates[k]!]!, 0) : s.best.price
    if (!at) return
    const k = branchOn(s, at)
    if (s.effort.left <= 0 || k < 0) return void (complete = false)
    for (const side of [1, 0] as const) {
      master.fix(k, side)
      visit(depth + 1)
    }
    master.fix(k, null)
  }
  visit(0)
  return { pattern: s.best, bound: complete ? s.best.price : Math.min(root, s.best.price), proved: complete }
}
