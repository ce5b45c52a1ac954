import type { Site } from './ground.ts'
import type { Link, Means } from './link.ts'
import { isOpenOn, type Season } from './season.ts'
import type { TravelMap } from './travel-map.ts'
import { travelTable, type TravelOptions, type TravelTable } from './travel-table.ts'
import type { Trip } from './trip.ts'

export type ClosedWay = { readonly from: string; readonly to: string; readonly means: Means; readonly seasons: readonly Season[]; readonly gap: boolean }
/** Why no time is given. `instead` is the best way by other means on the same day, when there is one. */
export type NotKnown = {
  readonly known: false
  readonly why: 'no-way-known' | 'closed-on-date' | 'only-through-united-states' | 'not-by-these-means'
  readonly closed: readonly ClosedWay[]
  readonly instead: Trip | null
}
/** `otherwise` is given when the way may be closed: the best way that does not depend on it. */
export type TravelAnswer = (Trip & { readonly otherwise: Trip | null }) | NotKnown

const closedIn = (map: TravelMap, trip: Trip, options: TravelOptions): ClosedWay[] =>
  trip.legs.flatMap(leg => {
    const at = map.numberOf.get(leg.from)
    const to = map.numberOf.get(leg.to)
    if (at === undefined || to === undefined) return []
    const link: Link | undefined = map.listed[at]!.find(l => l.to === to && l.link.means === leg.means && l.link.km === (leg.km ?? undefined))?.link ?? map.listed[at]!.find(l => l.to === to && l.link.means === leg.means)?.link
    if (!link?.seasons || isOpenOn(link.seasons, options.on)) return []
    return [{ from: leg.from, to: leg.to, means: leg.means, seasons: link.seasons, gap: link.stopped === 'gap' }]
  })

const refuse = (map: TravelMap, from: Site, to: Site, options: TravelOptions): NotKnown => {
  const other = (changes: Partial<TravelOptions>) => travelTable(map, from, { ...options, ...changes }).to(to)
  const { by: _by, ...anyMeans } = options
  const instead = options.by ? travelTable(map, from, anyMeans).to(to) : null
  if (other({ mayCrossUnitedStates: true })) return { known: false, why: 'only-through-united-states', closed: [], instead }
  const inSeason = other({ ignoreSeasons: true })
  if (inSeason) return { known: false, why: 'closed-on-date', closed: closedIn(map, inSeason, options), instead }
  return { known: false, why: instead ? 'not-by-these-means' : 'no-way-known', closed: [], instead }
}

/**
 * How to get from one site to another on a day: three numbers with the means, or a refusal with its reason; never a
 * road guess where no road is. `table` (same start and options) spares the search.
 */
export const travel = (map: TravelMap, from: Site, to: Site, options: TravelOptions, table: TravelTable = travelTable(map, from, options)): TravelAnswer => {
  const trip = table.to(to)
  if (!trip) return refuse(map, from, to, options)
  return { ...trip, otherwise: trip.mayBeClosed ? travelTable(map, from, { ...options, onlySure: true }).to(to) : null }
}
