import { parseDay, type PlainDate } from '../../algorithms/calendars/day.ts'
import { isPoint } from '../../algorithms/geography/point.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { foldLetters } from '../../platform/places/fold-name.ts'
import { provinces } from '../../platform/places/provinces.ts'
import { publishedRegion } from '../../platform/places/region.ts'
import { asKnown, type Facts, factNames, type Listing } from '../services/public.ts'
import type { Row } from './hsds.ts'
import { languageCode } from './language-code.ts'
import { type Known, readSnapshot, type Snapshot } from './snapshot.ts'

/** A kind of help that a list names, as the need that it answers. Kinds without one answer no need by themselves. */
const needOfTopic: Readonly<Record<string, string>> = {
  emergency_shelter: 'safe-place', specialized_trafficking_housing: 'safe-place', food: 'food', medical_forensic: 'health', addiction: 'health', identification_documents: 'papers', income_support: 'money', child_care: 'child-care', legal: 'legal-advice',
  interpreter: 'interpreter', transport: 'transport', school: 'school', employment: 'work', migrant_worker_support: 'wages', immigration: 'permit', settlement: 'permit', counselling: 'counselling', sexual_assault_centre: 'counselling', cultural_healing: 'culture',
}

const provinceNames = provinces.flatMap(p => [p.code, p.name.en, p.name.fr].map(name => ({ code: p.code, name: foldLetters(name) })))
/** The province that the last words of a place name, by code or by name in either language; empty where none does. */
export const provinceIn = (place: string): string => {
  const folded = ` ${foldLetters(place)}`
  return provinceNames.find(p => folded.endsWith(` ${p.name}`))?.code ?? ''
}

const wholeYears = (text: string | undefined): number | null => (text !== undefined && /^\d{1,3}(\.0+)?$/.test(text) && Number(text) <= 120 ? Number(text) : null)

const childrenOf = (s: Snapshot, table: string, of: string, id: string): readonly Row[] => s.shelf.childrenOf(table, of, id)
const regionOf = (s: Snapshot, id: string): string => {
  const at = childrenOf(s, 'service_at_location', 'service', id)[0]?.cells['location_id']
  const cells = at ? s.shelf.byId.get(`location|${at}`)?.cells : undefined
  const point = { lat: Number(cells?.['latitude'] || NaN), lon: Number(cells?.['longitude'] || NaN) }
  return isPoint(point) ? publishedRegion(point.lat, point.lon).id : ''
}

const listingOf = (s: Snapshot, k: Known, on: PlainDate): Listing => {
  const cells = s.shelf.byId.get(`service|${k.id}`)?.cells ?? {}
  const spoken = childrenOf(s, 'language', 'service', k.id).flatMap(l => languageCode(l.cells['code'] ?? l.cells['name'] ?? '') ?? [])
  const checked = parseDay((k.checkedOn ?? '').slice(0, 10)) ?? parseDay(k.readOn.slice(0, 10)) ?? on
  const nothing = Object.fromEntries(factNames.map(f => [f, null])) as unknown as Facts
  const told: Facts = { ...nothing, min_age: wholeYears(cells['minimum_age']), max_age: wholeYears(cells['maximum_age']), languages: spoken.length > 0 ? spoken : null }
  // What it offers is what the list is for: known while it stands there. All else is asked once it is old.
  const offers = [...new Set(k.topics.flatMap(t => needOfTopic[t] ?? []))]
  return { ...asKnown(told, checked, new Map(), on), offers, id: k.id, agencyId: '', name: k.name, kind: '', province: provinceIn(k.place), region: regionOf(s, k.id), phone: k.phone, verifiedOn: checked, lastDay: null, feed: k.feed ?? '' }
}

/** By day and by what an agency said is the same: most have said nothing and share one. */
const mostKept = 8
const kept = new WeakMap<Snapshot, Map<string, readonly Listing[]>>()

/**
 * Services that lists from elsewhere name, as matching reads its own: what they help with, ages and languages where said, the 50 km square of a public point.
 * Nothing of a hidden place is in them; rooms are never known. One that someone of the caller's agency said is the same as one of ours is left out for that agency. O(entries) once a change.
 */
export const importedListings = async (db: Db, on: PlainDate): Promise<readonly Listing[]> => {
  const snapshot = await readSnapshot(db, 'app')
  const same = await db.many<{ one: string; other: string }>(sql`select one, other from protect.directory_same where undone_at is null and agency_id = access.my_agency() order by one, other`)
  const key = `${on}|${same.map(s => s.one + s.other).join()}`
  const known = kept.get(snapshot)?.get(key)
  if (known) return known
  const ours = new Set([...snapshot.byId.values()].filter(k => k.feed === null).map(k => k.id))
  const doubles = new Set(same.flatMap(s => (ours.has(s.one) ? [s.other] : ours.has(s.other) ? [s.one] : [])))
  const made = [...snapshot.byId.values()].filter(k => k.feed !== null && k.active && !doubles.has(k.id)).map(k => listingOf(snapshot, k, on)).filter(l => l.offers!.length > 0)
  const all = kept.get(snapshot) ?? new Map<string, readonly Listing[]>()
  if (all.size >= mostKept) all.clear()
  kept.set(snapshot, all.set(key, made))
  return made
}
