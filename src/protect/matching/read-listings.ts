import { parse } from 'csv-parse/sync'
import { parseDay, type PlainDate } from '../../algorithms/calendars/day.ts'
import { isPoint } from '../../algorithms/geography/point.ts'
import { publishedRegion } from '../../platform/places/region.ts'
import { asKnown, type Fact, type Facts, factNames, listFacts, type Listing, numberFacts } from '../services/public.ts'

export type Cells = Readonly<Record<string, string>>
export type Refused = { readonly row: number; readonly field: string; readonly reason: string }

/** Rows of a table, header first; ragged rows keep what they have. */
export const readTable = (text: string): Cells[] =>
  (parse(text, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true, trim: true }) as Record<string, unknown>[]).map(asCells)

/** One JSON object as cells: lists by `;`, nothing else than text. */
export const asCells = (row: Readonly<Record<string, unknown>>): Cells =>
  Object.fromEntries(Object.entries(row).filter(([, v]) => v !== null && v !== undefined).map(([k, v]) => [k, Array.isArray(v) ? (v.length === 0 ? 'none' : v.filter(x => typeof x === 'string').join(';')) : typeof v === 'object' ? '' : String(v)]))

const list = (text: string): string[] => (text.toLowerCase() === 'none' ? [] : text.split(/[;|]/).map(x => x.trim().toLowerCase()).filter(x => x !== ''))
const yes = (text: string): boolean | null => (/^(yes|true|1|oui|y)$/i.test(text) ? true : /^(no|false|0|non|n)$/i.test(text) ? false : null)
const number = (text: string): number | null => (/^\d{1,4}(\.0+)?$/.test(text) ? Math.min(Number(text), 3650) : null)

const alias: Readonly<Partial<Record<Fact, string>>> = { min_age: 'minimum_age', max_age: 'maximum_age' }

const factOf = (row: Cells, fact: Fact): Facts[Fact] => {
  const text = row[fact] || row[alias[fact] ?? ''] || ''
  if (text === '') return null
  if ((listFacts as readonly string[]).includes(fact)) return list(text)
  return (numberFacts as readonly string[]).includes(fact) ? number(text) : yes(text)
}

const dayOf = (text: string | undefined): PlainDate | null => parseDay((text ?? '').slice(0, 10))

/**
 * A listing of a row, as known on a day; null for one that is not active or has no id or name. A missing day of checking is
 * today's: the file says nothing against it. A point becomes its 50 km cell; without one the region is not known.
 */
export const listingOf = (row: Cells, on: PlainDate, freshDays: number): Listing | null => {
  if (!row['id'] || !row['name'] || /^(inactive|defunct|temporarily closed)$/i.test(row['status'] ?? '')) return null
  const point = { lat: Number(row['lat'] || row['latitude'] || NaN), lon: Number(row['lon'] || row['longitude'] || NaN) }
  const verifiedOn = dayOf(row['verified_on']) ?? dayOf(row['assured_date']) ?? dayOf(row['last_modified']) ?? on
  const facts = Object.fromEntries(factNames.map(f => [f, factOf(row, f)])) as unknown as Facts
  return {
    ...asKnown(facts, verifiedOn, new Map(), on, freshDays),
    id: row['id'], agencyId: row['organization_id'] ?? '', name: row['name'], kind: row['kind'] ?? '', province: row['province'] || row['state_province'] || '', region: row['region'] || (isPoint(point) ? publishedRegion(point.lat, point.lon).id : ''),
    phone: row['phone'] || null, verifiedOn, lastDay: dayOf(row['last_day']),
  }
}

/** HSDS tables beside the services, folded into their rows: languages, telephone, and the point of the first location. */
export const foldTables = (services: readonly Cells[], tables: Readonly<Record<string, readonly Cells[]>>): Cells[] => {
  const group = (name: string, key: string) => Map.groupBy(tables[name] ?? [], row => row[key] ?? '')
  const [languages, phones, at] = [group('languages', 'service_id'), group('phones', 'service_id'), group('service_at_location', 'service_id')]
  const [locations, addresses, access] = [group('locations', 'id'), group('addresses', 'location_id'), group('accessibility', 'location_id')]
  return services.map(s => {
    const id = s['id'] ?? ''
    const where = at.get(id)?.[0]?.['location_id'] ?? s['location_id'] ?? ''
    const [location, address] = [locations.get(where)?.[0], addresses.get(where)?.[0]]
    const spoken = languages.get(id)?.map(l => l['code'] || l['language'] || l['name'] || '').filter(Boolean).join(';')
    const steps = access.get(where)?.map(a => a['accessibility'] || a['description'] || '').filter(Boolean).join(';')
    return { ...(location?.['latitude'] ? { latitude: location['latitude'], longitude: location['longitude'] ?? '' } : {}), ...(address?.['state_province'] ? { state_province: address['state_province'] } : {}), ...(phones.get(id)?.[0]?.['number'] ? { phone: phones.get(id)![0]!['number']! } : {}), ...(spoken ? { languages: spoken } : {}), ...(steps ? { accessibility: steps } : {}), ...Object.fromEntries(Object.entries(s).filter(([, v]) => v !== '')) }
  })
}
