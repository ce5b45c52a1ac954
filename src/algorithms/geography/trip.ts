import type { Leg, Three } from './leg.ts'
import { weaker, type LinkConfidence, type Means } from './link.ts'

/** Whole minutes door to door. `legs` in the order travelled; `restMinutes` are the stops and nights within `plan`. */
export type Trip = Three & {
  readonly known: true
  readonly km: number
  readonly legs: readonly Leg[]
  readonly means: readonly Means[]
  readonly restMinutes: number
  readonly mayBeClosed: boolean
  readonly waitAssumed: boolean
  readonly throughUnitedStates: boolean
  readonly confidence: LinkConfidence
}

const driven: ReadonlySet<Means> = new Set<Means>(['road', 'winter-road', 'snowmobile'])

/** 15 min for every 2 h at the wheel, and a night of 10 h after each 10 h, over legs driven in one go. */
const restFor = (legs: readonly Leg[], minutes: (leg: Leg) => number): number => {
  const runs = legs.reduce<number[]>((all, leg, i) => {
    if (!driven.has(leg.means)) return all
    const goesOn = i > 0 && driven.has(legs[i - 1]!.means)
    return goesOn ? [...all.slice(0, -1), all.at(-1)! + minutes(leg)] : [...all, minutes(leg)]
  }, [])
  return runs.reduce((sum, run) => sum + Math.floor(run / 120) * 15 + Math.floor(Math.max(0, run - 1) / 600) * 600, 0)
}

const total = (legs: readonly Leg[], of: (leg: Leg) => number): number => legs.reduce((sum, leg) => sum + of(leg), 0)

/** The three numbers of a way. On a bad day every ride is slow, and the worst one of the waits goes wrong. */
export const tripOf = (legs: readonly Leg[]): Trip => {
  const before = total(legs, leg => leg.before)
  const waits = total(legs, leg => leg.wait.plan)
  const rest = restFor(legs, leg => leg.ride.plan)
  const missed = legs.reduce((most, leg) => Math.max(most, leg.wait.bad - leg.wait.plan), 0)
  return {
    known: true,
    quick: Math.round(total(legs, leg => leg.ride.quick) + before),
    plan: Math.round(total(legs, leg => leg.ride.plan) + before + waits + rest),
    bad: Math.round(total(legs, leg => leg.ride.bad) + before + waits + missed + restFor(legs, leg => leg.ride.bad)),
    km: Math.round(total(legs, leg => leg.km ?? 0)),
    legs,
    means: [...new Set(legs.map(leg => leg.means))],
    restMinutes: rest,
    mayBeClosed: legs.some(leg => leg.mayBeClosed),
    waitAssumed: legs.some(leg => leg.waitAssumed),
    throughUnitedStates: legs.some(leg => leg.through !== null),
    confidence: legs.reduce<LinkConfidence>((worst, leg) => weaker(worst, leg.confidence), 'official'),
  }
}
