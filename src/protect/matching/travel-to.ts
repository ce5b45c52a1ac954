import type { Said } from '../../algorithms/facts/sourced.ts'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { distanceBand } from '../../algorithms/geography/distance-band.ts'
import type { Trip } from '../../algorithms/geography/trip.ts'
import { resolvePlaceId } from '../../platform/places/public.ts'
import { regionSite } from '../../platform/places/region.ts'
import { travelFrom } from '../../platform/places/travel-between.ts'
import { meansWords, sayMinutes } from '../../platform/places/travel-words.ts'

/** From where she is to a published cell: never to a point. Null where no way is known on that day. */
export type WayTo = (region: string) => Trip | null

export const waysFrom = (place: string | null, on: PlainDate): WayTo => {
  const from = place === null ? null : resolvePlaceId(place)
  if (!from) return () => null
  const table = travelFrom(from, { on })
  return region => {
    const site = regionSite(region)
    return site ? table.to(site) : null
  }
}

/** `300 to 400 km, about 4 h`: wide words and whole hours, as coarse as the cell is. */
export const sayWay = (km: number | null, trip: Trip | null): { band: Said | null; way: Said | null; means: string[] } => {
  const hours = trip ? Math.max(1, Math.round(trip.plan / 60)) * 60 : null
  const time = hours === null ? null : trip!.plan <= 45 ? { en: 'under 1 h', fr: 'moins de 1\u00a0h' } : hours < 48 * 60 ? { en: `about ${hours / 60} h`, fr: `environ ${hours / 60}\u00a0h` } : sayMinutes(hours)
  const means = (trip?.means ?? []).filter(m => m !== 'road')
  const by = means.length === 0 ? null : { en: means.map(m => meansWords[m].en).join(', '), fr: means.map(m => meansWords[m].fr).join(', ') }
  return {
    band: km === null ? null : distanceBand(km),
    way: time && by ? { en: `${time.en}, ${by.en}`, fr: `${time.fr}, ${by.fr}` } : time,
    means: trip ? [...trip.means] : [],
  }
}
