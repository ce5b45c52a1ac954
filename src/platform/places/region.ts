import { cellAt, parseCell, type CellId } from '../../algorithms/geography/grid.ts'
import type { Site } from '../../algorithms/geography/ground.ts'
import { greatCircleKm } from '../../algorithms/geography/point.ts'
import type { Place } from './place.ts'
import { placeList } from './place-list.ts'

/** What is published of a confidential point: a 50 km cell of the fixed grid and the middle of the cell, nothing nearer. */
export type PublishedRegion = { readonly id: CellId; readonly lat: number; readonly lon: number }
/** A region as a travel end. `mixed`: it holds places that no year-round road joins, so that the time may be another. */
export type RegionSite = Site & { readonly mixed: boolean }

const nearEnoughKm = 75

/** The region of a point; RangeError when it is no point. */
export const publishedRegion = (lat: number, lon: number): PublishedRegion => {
  const { id, centre } = cellAt({ lat, lon })
  return { id, ...centre }
}

let placesByCell: ReadonlyMap<CellId, readonly Place[]> | null = null
const placesIn = (id: CellId): readonly Place[] => (placesByCell ??= Map.groupBy(placeList().places, place => cellAt(place).id)).get(id) ?? []

const weight = (place: Place): number => place.population ?? 1

const networkFrom = (places: readonly Place[]): string | null => {
  const people = new Map<string, number>()
  for (const place of places) people.set(place.network, (people.get(place.network) ?? 0) + weight(place))
  return [...people].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

const sites = new Map<CellId, RegionSite>()

const makeSite = (region: PublishedRegion): RegionSite => {
  const inside = placesIn(region.id)
  const near = inside.length > 0 ? inside : placeList().places.filter(place => greatCircleKm(place, region) <= nearEnoughKm).sort((a, b) => greatCircleKm(a, region) - greatCircleKm(b, region)).slice(0, 1)
  return { ...region, network: networkFrom(near) ?? region.id, mixed: new Set(inside.map(place => place.network)).size > 1 }
}

/**
 * A published region as an end of a journey: the middle of the cell, on the road network of most of the people listed in
 * the cell, or of the nearest place within 75 km. It depends on the cell alone, never on the point behind it. Null for no cell name.
 */
export const regionSite = (id: string): RegionSite | null => {
  const known = sites.get(id as CellId)
  if (known) return known
  const cell = parseCell(id)
  if (!cell) return null
  const site = makeSite({ id: cell.id, ...cell.centre })
  sites.set(cell.id, site)
  return site
}
