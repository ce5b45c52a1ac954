import type { Said } from '../../facts/sourced.ts'
import type { Rng } from '../../random/rng.ts'
import type { Graph } from '../graph.ts'
import { findKeyPlayers, objectiveFor, orderCandidates, valueOf, type KeyPlayers, type Question } from './find-key-players.ts'
import { countRivals, type RivalCount } from './rivals.ts'
import type { Objective, Stop } from './objective.ts'

/** What makes a set stand out: points over luck that it needs, points within which another set is a rival. A point is 0.01 of the share. */
export const standard = { overLuck: 0.1, rivalWithin: 0.02, luckyShare: 0.05, randomSets: 1000 } as const

export type Standing = {
  readonly verdict: 'stands out' | 'no clear set'
  /** Why there is no clear set; null when the set stands out. */
  readonly because: 'luck does as well' | 'others do as well' | 'not proved in time' | null
  /** The set, only when it stands out: any other name would be luck. */
  readonly set: readonly string[] | null
  /** Shares in [0, 1]: of the pairs parted, or for reach of the nodes reached. */
  readonly best: number
  readonly before: number
  /** The value that one random set in twenty reaches. */
  readonly luck: number
  readonly randomSets: number
  readonly rivals: RivalCount
  readonly optimal: boolean
  readonly says: Said
}
export type StandsOutQuestion = Question & { readonly network: Graph; readonly rng: Rng; readonly stop: Stop }

/** The best twentieth of random sets: the value that 95 % of them do not pass. */
const byLuck = (objective: Objective, candidates: readonly number[], share: (cost: number) => number, k: number, rng: Rng, stop: Stop) => {
  const values: number[] = []
  while (values.length < standard.randomSets && (values.length < 20 || !stop())) {
    const set = new Set<number>()
    while (set.size < k) set.add(rng.pick(candidates))
    for (const v of set) objective.add(v)
    values.push(share(objective.cost()))
    for (const _ of set) objective.drop()
  }
  const sorted = values.toSorted((a, b) => a - b)
  return { luck: sorted[Math.ceil(sorted.length * (1 - standard.luckyShare)) - 1]!, randomSets: sorted.length }
}

const percent = (share: number, language: 'en' | 'fr') => `${Math.round(share * 100)}${language === 'fr' ? '\u00a0' : ''}%`

const sentence = (because: Standing['because'], rivals: RivalCount): Said => {
  const number = rivals.count.toString(), atLeast = rivals.atLeast
  if (because === null) return { en: 'This set stands out: no other does nearly as well.', fr: 'Cet ensemble se démarque\u00a0: aucun autre ne fait presque aussi bien.' }
  if (because === 'luck does as well') return { en: 'No clear set: sets picked at random do nearly as well.', fr: 'Aucun ensemble clair\u00a0: des ensembles pris au hasard font presque aussi bien.' }
  if (because === 'others do as well')
    return { en: `No clear set: ${atLeast ? 'at least ' : ''}${number} other sets do as well.`.replace(' 1 other sets do ', ' 1 other set does '), fr: `Aucun ensemble clair\u00a0: ${atLeast ? 'au moins ' : ''}${number} ${number === '1' ? 'autre fait' : 'autres font'} aussi bien.` }
  return { en: 'No clear set: there was no time to prove that no other does as well.', fr: 'Aucun ensemble clair\u00a0: le temps a manqué pour prouver qu’aucun autre ne fait aussi bien.' }
}

/** The figures in a sentence, to be shown beside the verdict. */
export const figuresOf = ({ best, luck }: Standing): Said => ({
  en: `Best set ${percent(best, 'en')}, by luck ${percent(luck, 'en')}.`,
  fr: `Meilleur ensemble ${percent(best, 'fr')}, au hasard ${percent(luck, 'fr')}.`,
})

/**
 * Whether the best set of k means anything: at least 10 points over the best twentieth of random sets and no rival within 2 points.
 * Never "stands out" without proof of both; names nobody otherwise. Deterministic for a given rng unless `stop` ends it.
 */
export const standsOut = ({ network, rng, stop, ...question }: StandsOutQuestion, found: KeyPlayers = findKeyPlayers(network, question, stop)): Standing => {
  const { measure, k } = question, objective = objectiveFor(network, question), order = orderCandidates(network, objective, question, stop)
  const whole = measure === 'reach' ? Math.max(network.n, 1) : 1, share = (cost: number) => valueOf(measure, cost, network.n, k) / whole
  const best = found.value / whole, { luck, randomSets } = byLuck(objective, order, share, k, rng, stop)
  // A cost within two points of the best: the inverse of `valueOf`, at its edge.
  const pairs = ((network.n - k) * (network.n - k - 1)) / 2, slack = standard.rivalWithin * (measure === 'reach' ? network.n : pairs)
  const bestCost = measure === 'reach' ? network.n - found.value : (1 - found.value) * pairs
  const rivals = countRivals(objective, order, k, bestCost + slack, stop)
  const because = best - luck < standard.overLuck - 1e-9 ? 'luck does as well' : rivals.count > 0 ? 'others do as well' : !found.optimal || rivals.atLeast ? 'not proved in time' : null
  return { verdict: because ? 'no clear set' : 'stands out', because, set: because ? null : found.set, best, before: found.before / whole, luck, randomSets, rivals, optimal: found.optimal, says: sentence(because, rivals) }
}
