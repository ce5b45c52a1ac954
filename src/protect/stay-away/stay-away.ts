import { parseCell, touches } from '../../algorithms/geography/grid.ts'
import { resolvePlaceId } from '../../platform/places/public.ts'

/** A place that she stays away from, and how far, in kilometres. */
export type Zone = { readonly place: string; readonly km: number }

/** Zones that reach into the published region of a house: its own staff must say on which side the door is. A place that the list lost is asked about too. */
export const zonesTouching = (zones: readonly Zone[], regions: readonly string[]): Zone[] =>
  zones.filter(({ place, km }) => {
    const centre = resolvePlaceId(place)
    return regions.some(region => {
      const cell = parseCell(region)
      return !cell || !centre || touches({ centre, radiusKm: km }, cell)
    })
  })
