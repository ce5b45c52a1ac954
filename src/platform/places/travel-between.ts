import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Site } from '../../algorithms/geography/ground.ts'
import { travelMap, type TravelMap } from '../../algorithms/geography/travel-map.ts'
import { travelTable, type TravelOptions, type TravelTable } from '../../algorithms/geography/travel-table.ts'
import { travel, type TravelAnswer } from '../../algorithms/geography/travel.ts'
import { groundOfCanada, travelLinks } from './facts.ts'
import { placeList } from './place-list.ts'

let map: TravelMap | null = null
/** The listed roads, ferries, trains, winter roads and flights of the country. Built once a process. */
export const travelMapOfCanada = (): TravelMap => (map ??= travelMap(placeList().byId, travelLinks(), groundOfCanada()))

const tables = new Map<string, TravelTable>()
const mostTables = 64

const keyOf = (from: Site, o: TravelOptions): string =>
  [from.id, from.network, o.on, (o.by ?? ['*']).toSorted().join(), o.mayCrossUnitedStates === true, (o.avoid ?? []).toSorted().join(), o.ignoreSeasons === true, o.onlySure === true].join('|')

/** Times from one place or region to as many as wanted on a day; the last 64 tables are kept. A search is some ms, each further answer some µs. */
export const travelFrom = (from: Site, options: TravelOptions): TravelTable => {
  const key = keyOf(from, options)
  const table = tables.get(key) ?? travelTable(travelMapOfCanada(), from, options)
  tables.delete(key)
  tables.set(key, table)
  if (tables.size > mostTables) tables.delete(tables.keys().next().value!)
  return table
}

/** Places and region sites both serve as ends. */
export const travelBetween = (from: Site, to: Site, options: TravelOptions & { on: PlainDate }): TravelAnswer => travel(travelMapOfCanada(), from, to, options, travelFrom(from, options))
