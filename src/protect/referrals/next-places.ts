import { greatCircleKm } from '../../algorithms/geography/point.ts'
import { parseCell } from '../../algorithms/geography/grid.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { placeList } from '../../platform/places/place-list.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { Instant } from '../../platform/values/time.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { answersOfCase, findPlacesFor } from '../matching/public.ts'

/** Offered beside a referral that needs another place: enough to choose from, few enough to read at night. */
const mostNext = 3

type Asked = { service: string; region: string; province: string }

/** The known place of the province nearest the middle of a published square: never nearer to a house than what everyone may know. */
export const placeNear = ({ region, province }: Pick<Asked, 'region' | 'province'>): string | null => {
  const centre = parseCell(region)?.centre
  if (!centre) return null
  const near = placeList().places.filter(p => p.province === province).map(p => ({ id: p.id as string, km: greatCircleKm(p, centre) }))
  return near.reduce<{ id: string; km: number } | null>((best, p) => (best === null || p.km < best.km ? p : best), null)?.id ?? null
}

/**
 * The next best places for a file, by the same limits as the first search, near the house that was asked last; houses asked already are left out.
 * Offered by itself, asked of nobody: a place is for her to say yes to.
 */
export const nextPlaces = async (db: Db, services: Services, record: RecordId, now: Instant) => {
  const asked = await db.many<Asked>(sql`select service_id as service, region, province from protect.services_asked(${record})`)
  const from = asked[0] ? placeNear(asked[0]) : null
  const found = await findPlacesFor(db, services, record, await answersOfCase(db, record, from), now, [], new Set(asked.map(a => a.service)))
  return { at: found.at, near: found.near?.said ?? null, places: found.places.slice(0, mostNext) }
}
