import { sql } from '../../platform/db/sql.ts'
import { findPlaces } from '../../platform/places/find-places.ts'
import { placeLabel } from '../../platform/places/place-label.ts'
import { finds } from '../../platform/search/finder.ts'
import { en } from './en.ts'
import { workers } from './endpoints.ts'
import { fr } from './fr.ts'

/** Services by a piece of their name, from the published projection alone. */
export const serviceFinder = finds('service', 40, async ({ db, text, language }) => {
  if (text.trim().length < 2) return []
  const rows = await db.many<{ id: string; name: string }>(sql`select id, name from protect.service_public where name ilike ${`%${text.trim().replace(/[\\%_]/g, '\\$&')}%`} and last_day is null order by name, id limit 5`)
  return rows.map(r => ({ said: r.name, kind: (language === 'fr' ? fr : en).kind, go: `/services/${r.id}` }))
}, workers)

/** Places by any spelling; each opens the directory of its province. */
export const placeFinder = finds('place', 50, async ({ text, language }) =>
  findPlaces(text, 3).map(({ place }) => ({ said: placeLabel(place)[language === 'fr' ? 'fr' : 'en'], kind: (language === 'fr' ? fr : en).placeKind, go: `/directory?province=${place.province}` })), workers)
