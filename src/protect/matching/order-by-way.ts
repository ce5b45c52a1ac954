import type { Capacity } from './capacity.ts'
import type { DirectoryIndex } from './directory-index.ts'
import type { Ranked } from './match.ts'
import type { WayTo } from './travel-to.ts'

const stepMinutes = 30
const noWay = 1_000_000

/** Equals are put in order of hours on the road, then of who took in fewest of late; the lot they came in decides the rest. */
export const orderByWay = (ranked: readonly Ranked[], index: DirectoryIndex, capacity: Capacity, way: WayTo, far: boolean): Ranked[] => {
  const minutes = ranked.map(r => {
    const trip = way(index.listings[r.service]!.region)
    return trip ? Math.floor(trip.plan / stepMinutes) : noWay
  })
  const turn = far ? -1 : 1
  return ranked.map((r, at) => ({ r, at })).sort((a, b) =>
    a.r.group - b.r.group || turn * (minutes[a.at]! - minutes[b.at]!) || capacity.taken[a.r.service]! - capacity.taken[b.r.service]! || a.at - b.at).map(x => x.r)
}
