import type { PlainDate } from '../calendars/day.ts'
import type { Direct } from './ground.ts'
import type { Link, LinkConfidence, Means, Plane, RoadClass } from './link.ts'
import { isWinter, mayBeClosedOn } from './season.ts'

/** Minutes: if all goes well, to plan for, on a bad day. */
export type Three = { readonly quick: number; readonly plan: number; readonly bad: number }
export type Leg = {
  readonly from: string
  readonly to: string
  readonly means: Means
  readonly km: number | null
  /** Moving, or on board. */
  readonly ride: Three
  /** Check-in or line-up before departure. */
  readonly before: number
  /** Waiting for a departure: on average, and on a bad day (the next departure and a day more). */
  readonly wait: { readonly plan: number; readonly bad: number }
  readonly mayBeClosed: boolean
  /** No timetable is known: the wait is a guess. */
  readonly waitAssumed: boolean
  readonly through: 'united-states' | null
  readonly confidence: LinkConfidence
  readonly source: string
}

// Design values of ours, unverified.
const kmh: Readonly<Record<RoadClass, { quick: number; plan: number }>> = {
  local: { quick: 65, plan: 50 }, divided: { quick: 100, plan: 90 }, paved: { quick: 85, plan: 75 }, gravel: { quick: 70, plan: 60 }, forest: { quick: 50, plan: 40 },
}
const iceKmh = { quick: 50, plan: 30 }
const snowmobileKmh = { quick: 40, plan: 25 }
const cruiseKmh: Readonly<Record<Plane, number>> = { jet: 720, turboprop: 430, small: 270, helicopter: 200 }
const charterPerWeek = 3
const whole = ({ quick, plan, bad }: Three): Three => ({ quick: Math.round(quick), plan: Math.round(plan), bad: Math.round(bad) })
const noWait = { plan: 0, bad: 0 }

const byRoad = (km: number, speed: { quick: number; plan: number }, slower: number, worst: number): Three => {
  const plan = (km / speed.plan) * 60 * slower
  return { quick: (km / speed.quick) * 60, plan, bad: plan * worst }
}

/** Departures n a week: 168/(2n) h on average, 168/n + 24 h on a bad day. */
const waitFor = (perWeek: number) => ({ plan: Math.round((168 / (2 * perWeek)) * 60), bad: Math.round((168 / perWeek + 24) * 60) })

const slowerInWinter = (northern: boolean, on: PlainDate): number => (isWinter(on) ? (northern ? 1.3 : 1.15) : 1)

/** A road leg by the straight-line rule; under 30 km at town speed, over 60 km in the grid on divided highway. */
export const directLeg = (from: string, to: string, road: Direct, dense: boolean, on: PlainDate): Leg => {
  const speed = kmh[road.km <= 30 ? 'local' : dense && road.km > 60 ? 'divided' : 'paved']
  const ride = byRoad(road.km, speed, slowerInWinter(road.northern, on), road.northern ? 2 : 1.5)
  const least = { quick: Math.max(5, ride.quick), plan: Math.max(15, ride.plan), bad: Math.max(30, ride.bad) }
  return { from, to, means: 'road', km: Math.round(road.km * 10) / 10, ride: whole(least), before: 0, wait: noWait, mayBeClosed: false, waitAssumed: false, through: null, confidence: 'derived', source: 'straight-line rule' }
}

const rideOf = (link: Link, km: number, northern: boolean, on: PlainDate): Three => {
  const crossing = link.crossingMinutes ?? 0
  const slower = slowerInWinter(northern, on)
  switch (link.means) {
    case 'road': {
      if (link.minutes === undefined) {
        const ride = byRoad(km, kmh[link.road ?? 'paved'], slower, northern ? 2 : 1.5)
        return { quick: ride.quick + crossing, plan: ride.plan + crossing, bad: ride.bad + crossing * 4 }
      }
      return { quick: link.minutes * 0.95, plan: link.minutes * slower, bad: link.minutes * slower * 1.5 }
    }
    case 'winter-road': return byRoad(km, iceKmh, 1, 2)
    case 'snowmobile': return byRoad(km, snowmobileKmh, 1, 2)
    case 'rail': { const m = link.minutes ?? (km / 50) * 60; return { quick: m, plan: m + 60, bad: m + 240 } }
    case 'flight': { const m = link.minutes ?? (0.5 + km / cruiseKmh[link.plane ?? 'small']) * 60; return { quick: m, plan: m, bad: m * 1.25 } }
    case 'ferry': case 'foot-ferry': case 'boat': { const m = link.minutes ?? (km / 22) * 60; return { quick: m, plan: m, bad: m * 1.5 } }
  }
}

const beforeOf = (link: Link): number => {
  if (link.means === 'flight') return link.plane === 'jet' ? 90 : 60
  if (link.means === 'ferry') return (link.perWeek ?? 0) >= 28 ? 30 : 60
  return link.means === 'foot-ferry' || link.means === 'boat' || link.means === 'rail' ? 30 : 0
}

/** A leg by a listed link; `straightKm` is used where the link has neither minutes nor kilometres. */
export const linkLeg = (link: Link, straightKm: number, northern: boolean, on: PlainDate): Leg => {
  const drives = link.means === 'road' || link.means === 'winter-road' || link.means === 'snowmobile'
  const km = link.km ?? straightKm
  const doubtful = link.doubtfulMonths?.includes(Number(on.slice(5, 7))) ?? false
  return {
    from: link.from, to: link.to, means: link.means, km: Math.round(km * 10) / 10,
    ride: whole(rideOf(link, km, northern, on)), before: beforeOf(link), wait: drives ? noWait : waitFor(link.perWeek ?? charterPerWeek),
    mayBeClosed: doubtful || mayBeClosedOn(link.seasons, on), waitAssumed: !drives && link.perWeek === undefined,
    through: link.through ?? null, confidence: link.confidence, source: link.source,
  }
}

/** Minutes that decide which way is best: plan-for ride with rests, check-in and the average wait. */
export const costOf = (leg: Leg): number => leg.ride.plan * (leg.wait.plan === 0 ? 1.125 : 1) + leg.before + leg.wait.plan
