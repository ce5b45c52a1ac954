import type { PlainDate } from '../calendars/day.ts'
import { directRoad, terrainAt, type Site } from './ground.ts'
import { costOf, directLeg, linkLeg, type Leg } from './leg.ts'
import type { Link, Means } from './link.ts'
import { between } from './point.ts'
import { isOpenOn, mayBeClosedOn } from './season.ts'
import type { Spur, TravelMap } from './travel-map.ts'
import { tripOf, type Trip } from './trip.ts'

export type TravelOptions = {
  readonly on: PlainDate
  /** Only these means; road spurs at either end count as road. */
  readonly by?: readonly Means[]
  /** A road that leaves the country and comes back; off unless asked, because not everyone may cross. */
  readonly mayCrossUnitedStates?: boolean
  /** Stops not to pass through (site ids). */
  readonly avoid?: readonly string[]
  readonly ignoreSeasons?: boolean
  readonly onlySure?: boolean
}

export type TravelTable = {
  readonly from: Site
  readonly on: PlainDate
  /** The best way by plan-for time, or null when none is known. O(8) per new destination after one search from the start. */
  readonly to: (site: Site) => Trip | null
}

type Step = { readonly leg: Leg; readonly before: number }

const reversed = (leg: Leg, from: string): Leg => (leg.from === from ? leg : { ...leg, from: leg.to, to: leg.from })

const isUsable = (link: Link, options: TravelOptions): boolean =>
  (!options.by || options.by.includes(link.means)) &&
  (!link.through || options.mayCrossUnitedStates === true) &&
  (options.ignoreSeasons === true || isOpenOn(link.seasons, options.on)) &&
  !(options.onlySure && (mayBeClosedOn(link.seasons, options.on) || link.doubtfulMonths?.includes(Number(options.on.slice(5, 7)))))

/** Dijkstra over the stops (Numerische Mathematik 1, 1959, 269–271), array form, O(s²) for s stops. */
const search = (map: TravelMap, from: Site, options: TravelOptions) => {
  const cost = new Float64Array(map.stops.length).fill(Infinity)
  const step: (Step | null)[] = map.stops.map(() => null)
  const done = new Uint8Array(map.stops.length)
  const avoided = new Set((options.avoid ?? []).map(id => map.numberOf.get(id)))
  const roads = !options.by || options.by.includes('road')
  const legs = new Map<number, Leg>()
  const start = map.numberOf.get(from.id)
  const offer = (at: number, total: number, found: Step) => {
    if (total >= cost[at]! || avoided.has(at)) return
    cost[at] = total
    step[at] = found
  }
  const along = (before: number, base: number, id: string, spurs: readonly Spur[]) => {
    for (const spur of spurs) {
      if (done[spur.stop]) continue
      const leg = directLeg(id, map.stops[spur.stop]!.id, spur.road, spur.dense, options.on)
      offer(spur.stop, base + costOf(leg), { leg, before })
    }
  }
  if (start !== undefined) cost[start] = 0
  else if (roads) along(-1, 0, from.id, map.spursOf(from))
  for (;;) {
    let at = -1
    for (let i = 0; i < cost.length; i++) if (!done[i] && cost[i]! < Infinity && (at < 0 || cost[i]! < cost[at]!)) at = i
    if (at < 0) return { cost, step }
    done[at] = 1
    const id = map.stops[at]!.id
    for (const { link, to, straightKm, northern, index } of map.listed[at]!) {
      if (done[to] || !isUsable(link, options)) continue
      const leg = legs.get(index) ?? linkLeg(link, straightKm, northern, options.on)
      legs.set(index, leg)
      offer(to, cost[at]! + costOf(leg), { leg: reversed(leg, id), before: at })
    }
    if (roads) along(at, cost[at]!, id, map.near[at]!)
  }
}

const wayTo = (step: readonly (Step | null)[], stop: number): Leg[] => {
  const legs: Leg[] = []
  for (let s = step[stop]; s; s = s.before < 0 ? null : step[s.before]) legs.unshift(s.leg)
  return legs
}

/** One search from `from`, then cheap answers to many places; answers are remembered by site id. */
export const travelTable = (map: TravelMap, from: Site, options: TravelOptions): TravelTable => {
  const { cost, step } = search(map, from, options)
  const roads = !options.by || options.by.includes('road')
  const known = new Map<string, Trip | null>()
  const find = (site: Site): Trip | null => {
    if (site.id === from.id) return tripOf([directLeg(from.id, site.id, { km: 0, straightKm: 0, northern: false }, false, options.on)])
    let best: { total: number; legs: () => Leg[] } = { total: Infinity, legs: () => [] }
    const consider = (total: number, legs: () => Leg[]) => { if (total < best.total) best = { total, legs } }
    const stop = map.numberOf.get(site.id)
    if (stop !== undefined) consider(cost[stop]!, () => wayTo(step, stop))
    const start = map.numberOf.get(from.id)
    const isListed = start !== undefined && map.listed[start]!.some(l => l.to === stop && l.link.means === 'road')
    const direct = roads && !isListed ? directRoad(map.ground, from, site) : null
    if (direct) {
      const leg = directLeg(from.id, site.id, direct, terrainAt(map.ground, between(from, site, 0.5), from.network).dense, options.on)
      consider(costOf(leg), () => [leg])
    }
    if (stop === undefined && roads) for (const spur of map.spursOf(site)) {
      const leg = directLeg(map.stops[spur.stop]!.id, site.id, spur.road, spur.dense, options.on)
      consider(cost[spur.stop]! + costOf(leg), () => [...wayTo(step, spur.stop), leg])
    }
    return best.total < Infinity ? tripOf(best.legs()) : null
  }
  const to = (site: Site): Trip | null => {
    const found = known.get(site.id)
    if (found !== undefined) return found
    const trip = find(site)
    known.set(site.id, trip)
    return trip
  }
  return { from, on: options.on, to }
}
