import { findKeyPlayers } from '../../algorithms/graphs/key-players/find-key-players.ts'
import type { Stop } from '../../algorithms/graphs/key-players/objective.ts'
import { standsOut } from '../../algorithms/graphs/key-players/stands-out.ts'
import { type PlainDate, addDays } from '../../algorithms/calendars/day.ts'
import { seeded } from '../../algorithms/random/rng.ts'
import { excludedOf, graphOf, type Net } from './network.ts'

export const sizes = [1, 2, 3] as const
export type Verdict = 'stands-out' | 'no-clear-set' | 'none-changes'
export type KeyPositions = {
  readonly size: number; readonly before: number; readonly best: number; readonly bound: number; readonly optimal: boolean; readonly method: string
  readonly luck: number; readonly rivals: number; readonly rivalsAtLeast: boolean; readonly verdict: Verdict
  /** Only when it stands out: any other name would be luck. */
  readonly set: readonly string[]
}

const seed = 1
const same = 1e-9
/** Questions asked of the search before it gives the best so far and the bound: the same on every machine. */
const patience = 400_000
const stopAfter = (most: number): Stop => {
  const asked = { n: 0 }
  return () => ++asked.n > most
}

/** The network by which `size` absences part it most, proved or with its bound; nobody is named where luck or another set does as well. */
const ofSize = (net: Net, size: number): KeyPositions => {
  const network = graphOf(net)
  const question = { measure: 'fragmentation' as const, k: size, exclude: excludedOf(net) }
  const found = findKeyPlayers(network, question, stopAfter(patience))
  const standing = standsOut({ ...question, network, rng: seeded(seed), stop: stopAfter(patience) }, found)
  const changes = found.bound > found.before + same
  const verdict = !changes ? 'none-changes' : standing.verdict === 'stands out' ? 'stands-out' : 'no-clear-set'
  return {
    size, before: found.before, best: found.value, bound: found.bound, optimal: found.optimal, method: found.method, luck: standing.luck, rivals: standing.rivals.count, rivalsAtLeast: standing.rivals.atLeast,
    verdict, set: verdict === 'stands-out' ? found.set : [],
  }
}

/** For one, two and three absences. Sizes beyond the number of candidates are left out. */
export const keyPositions = (net: Net): KeyPositions[] => {
  const candidates = net.nodes.length - excludedOf(net).size
  return sizes.filter(size => size <= candidates && size < net.nodes.length).map(size => ofSize(net, size))
}

const daysTrue = 90
/** A result is shown as it stood for 90 days; on the day after it has expired. */
export const expiryOf = (madeOn: PlainDate): PlainDate => addDays(madeOn, daysTrue)
export const hasExpired = (expiresOn: PlainDate, today: PlainDate): boolean => today > expiresOn
