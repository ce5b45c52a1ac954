import { grain, type Objective, type Stop } from './objective.ts'
import type { Found } from './search.ts'

const costOf = (objective: Objective, set: readonly number[]): number => {
  for (const v of set) objective.add(v)
  const cost = objective.cost()
  for (const _ of set) objective.drop()
  return cost
}

/** The candidate that costs least beside the present set, or null when stopped first. */
const cheapest = (objective: Objective, candidates: readonly number[], stop: Stop): Found | null => {
  const out = new Float64Array(objective.n)
  if (candidates.length === 0 || !objective.costsOfNext(candidates, out, stop)) return null
  const v = candidates.reduce((best, w) => (out[w]! < out[best]! - grain ? w : best))
  return { set: [v], cost: out[v]! }
}

const greedy = (objective: Objective, candidates: readonly number[], k: number, stop: Stop): Found | null => {
  const set: number[] = []
  let cost = Infinity
  while (set.length < k) {
    const next = cheapest(objective, candidates.filter(v => !set.includes(v)), stop)
    if (!next) {
      for (const _ of set) objective.drop()
      return null
    }
    cost = next.cost
    set.push(next.set[0]!)
    objective.add(next.set[0]!)
  }
  for (const _ of set) objective.drop()
  return { set, cost }
}

/** Swaps one member at a time for the best outsider while that helps. */
const swapWhileBetter = (objective: Objective, candidates: readonly number[], from: Found, stop: Stop): Found => {
  let best = from
  for (let i = 0, kept = 0; kept < best.set.length && !stop(); i = (i + 1) % best.set.length) {
    const rest = best.set.toSpliced(i, 1)
    for (const v of rest) objective.add(v)
    const next = cheapest(objective, candidates.filter(v => !rest.includes(v)), stop)
    for (const _ of rest) objective.drop()
    kept++
    if (!next || next.cost >= best.cost - grain) continue
    best = { set: rest.toSpliced(i, 0, next.set[0]!), cost: next.cost }
    kept = 0
  }
  return best
}

/** A good set to start from: the first k of the order, or a greedy one, made better by swaps. Always a set, however little time there is. */
export const firstSet = (objective: Objective, order: readonly number[], k: number, stop: Stop): Found => {
  const plain = order.slice(0, k), first: Found = { set: plain, cost: costOf(objective, plain) }
  const shortlist = objective.dear ? order.slice(0, k + 12) : order, grown = greedy(objective, shortlist, k, stop)
  return [first, ...(grown ? [grown] : [])].map(found => swapWhileBetter(objective, shortlist, found, stop)).reduce((a, b) => (b.cost < a.cost - grain ? b : a))
}
