import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Place } from '../../platform/places/place.ts'
import { placeLabel } from '../../platform/places/place-label.ts'
import { placeList } from '../../platform/places/place-list.ts'
import { isProvinceCode, type ProvinceCode } from '../../platform/places/provinces.ts'
import { regionSaid } from './area.ts'
import { monthsSince } from './session.ts'

export type VisitRow = { readonly place: string; readonly last_month: string | null; readonly planned_month: string | null }
export type Community = { readonly place: string; readonly label: Said; readonly region: Said | null; readonly population: number | null; readonly road: boolean | null; readonly lastMonth: string | null; readonly months: number | null; readonly plannedMonth: string | null }

const smallest = 10_000
const isCommunity = (place: Place): boolean => place.population === null || place.population < smallest

const communityOf = (place: Place, visit: VisitRow | undefined, today: PlainDate): Community => ({
  place: place.id, label: placeLabel(place), region: place.region === null ? null : regionSaid(place.region), population: place.population, road: place.access.yearRoundRoad,
  lastMonth: visit?.last_month?.slice(0, 7) ?? null, months: monthsSince(visit?.last_month ?? null, today), plannedMonth: visit?.planned_month?.slice(0, 7) ?? null,
})

const never = 1e6
/** Longest unvisited first, never before all; then those without a road all year, then by name. */
export const byNeed = (a: Community, b: Community): number =>
  (b.months ?? never) - (a.months ?? never) || Number(a.road !== false) - Number(b.road !== false) || (a.label.en < b.label.en ? -1 : 1)

/** The small communities of a province, each with its last visit as far as it may be known. O(places of the country). */
export const communitiesOf = (province: ProvinceCode, visits: readonly VisitRow[], today: PlainDate): Community[] => {
  const known = new Map(visits.map(v => [v.place, v]))
  return placeList().places.filter(p => p.province === province && isCommunity(p)).map(p => communityOf(p, known.get(p.id), today)).sort(byNeed)
}

export const myProvince = async (db: Db): Promise<ProvinceCode> => {
  const { province } = await db.one<{ province: string | null }>(sql`select prevent.outreach_province() as province`)
  return province !== null && isProvinceCode(province) ? province : 'ON'
}
export const visitsOf = (db: Db, province: ProvinceCode): Promise<readonly VisitRow[]> => db.many<VisitRow>(sql`select place, last_month, planned_month from prevent.visits(${province})`)
