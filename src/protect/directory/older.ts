import { dayRead } from './day-read.ts'
import { plainName, tableSpoken } from './hsds.ts'
import { isUuid } from './row-id.ts'

export type Cells = Record<string, string>
/** A row before its identifiers are made: `derived` rows were inside a cell of another and count as nobody's. */
export type Raw = { readonly table: string; readonly cells: Cells; readonly extra: Record<string, unknown>; readonly derived: boolean }
/** What earlier rows said that later ones need: HSDS 1 ties a service to a place, and its eligibility stands in a table apart. */
export type Carried = { readonly ownerOfPlace: Map<string, string>; readonly eligibility: Map<string, string> }
export const carried = (): Carried => ({ ownerOfPlace: new Map(), eligibility: new Map() })

/** `space`: two older tables became one, and both counted their rows from 1. */
type Old = { readonly table: string; readonly fixed: Cells; readonly space?: string }
const old: Readonly<Record<string, Old>> = {}
const also = (table: string, fixed: Cells, ...names: string[]) => names.forEach(name => ((old as Record<string, Old>)[name] = { table, fixed, space: names[0]! }))
also('address', { address_type: 'physical' }, 'physical_address', 'physical_addresses')
also('address', { address_type: 'postal' }, 'postal_address', 'postal_addresses', 'mail_address', 'mail_addresses')
also('schedule', { freq: 'WEEKLY' }, 'regular_schedule', 'regular_schedules')
also('schedule', {}, 'holiday_schedule', 'holiday_schedules')
also('attribute', { link_entity: 'service' }, 'service_taxonomy', 'services_taxonomy', 'service_taxonomies', 'service_attribute', 'service_attributes')
also('attribute', {}, 'other_attribute', 'other_attributes')
export const oldEligibility = new Set(['eligibility', 'eligibilities', 'eligibilitys'])

const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  organization: { url: 'website', date_incorporated: 'year_incorporated', parent_id: 'parent_organization_id' },
  service: { eligibility: 'eligibility_description', website: 'url', taxonomy_term_ids: 'taxonomy_ids', min_age: 'minimum_age', max_age: 'maximum_age', updated: 'last_modified', last_updated: 'last_modified' },
  location: { website: 'url', lat: 'latitude', lng: 'longitude', lon: 'longitude', long: 'longitude' },
  phone: { number_type: 'type', phone_number: 'number', department: 'description' },
  address: { address: 'address_1', street: 'address_1', province: 'state_province', state: 'state_province', postcode: 'postal_code', zip: 'postal_code', street_address: 'address_1' },
  schedule: { weekday: 'byday', start_date: 'valid_from', end_date: 'valid_to' },
  language: { language: 'name' }, accessibility: { accessibility: 'description' }, service_area: { service_area: 'name' },
  taxonomy_term: { vocabulary: 'taxonomy' }, attribute: { service_id: 'link_id', taxonomy_id: 'taxonomy_term_id', taxonomy_detail: 'value' },
  required_document: { name: 'document' }, contact: {}, program: {},
}
const lists: Readonly<Record<string, readonly (readonly [column: string, table: string, field: string])[]>> = {
  service: [['languages', 'language', 'name'], ['funding_sources', 'funding', 'source'], ['required_documents', 'required_document', 'document'], ['service_areas', 'service_area', 'name'], ['taxonomy_ids', 'attribute', 'taxonomy_term_id']],
  location: [['accessibility', 'accessibility', 'description'], ['languages', 'language', 'name']],
  organization: [['funding_sources', 'funding', 'source']],
}
const weekdays: Readonly<Record<string, string>> = { mo: 'MO', tu: 'TU', we: 'WE', th: 'TH', fr: 'FR', sa: 'SA', su: 'SU', lu: 'MO', ma: 'TU', me: 'WE', je: 'TH', ve: 'FR', di: 'SU', 1: 'MO', 2: 'TU', 3: 'WE', 4: 'TH', 5: 'FR', 6: 'SA', 7: 'SU' }

/** Which table a file or a list holds: one of HSDS 3, or an older name of one; null for neither. */
export const tableOf = (name: string, headings: readonly string[]): Old | null => {
  const plain = plainName(name).replace(/^(?:hsds|open_?referral)_/, '')
  if (old[plain]) return old[plain]
  if (plain === 'taxonomy' && headings.some(h => ['parent_id', 'parent_name', 'vocabulary', 'taxonomy_id'].includes(h))) return { table: 'taxonomy_term', fixed: {} }
  const table = tableSpoken(plain)
  return table === null ? null : { table, fixed: {} }
}

const partsOf = (text: string): string[] => [...new Set(text.split(/[,;]\s*/).map(p => p.trim()).filter(p => p !== ''))]

const childRows = (table: string, cells: Cells): Raw[] => {
  const id = cells['id'] ?? ''
  return (lists[table] ?? []).flatMap(([column, target, field]) => {
    const text = cells[column]
    if (text === undefined) return []
    delete cells[column]
    return partsOf(text).map(value => ({
      table: target, extra: {}, derived: true,
      cells: { id: `${table}|${id}|${target}|${value}`, [field]: value, ...(target === 'attribute' ? { link_id: id, link_entity: table } : { [`${table}_id`]: id }) },
    }))
  })
}

const ofService = (cells: Cells, known: Carried): Raw[] => {
  const id = cells['id'] ?? ''
  if (cells['eligibility_description'] === undefined && known.eligibility.has(id)) cells['eligibility_description'] = known.eligibility.get(id)!
  const place = cells['location_id']
  if (place === undefined) return []
  delete cells['location_id']
  const owner = known.ownerOfPlace.get(place)
  if (cells['organization_id'] === undefined && owner !== undefined) cells['organization_id'] = owner
  return [{ table: 'service_at_location', extra: {}, derived: true, cells: { id: `${id}|at|${place}`, service_id: id, location_id: place } }]
}

const ofLocation = (cells: Cells, known: Carried): void => {
  if (cells['id'] !== undefined && cells['organization_id'] !== undefined) known.ownerOfPlace.set(cells['id'], cells['organization_id'])
  if (cells['virtual'] === undefined) return
  cells['location_type'] ??= /^(true|1|yes)$/i.test(cells['virtual']) ? 'virtual' : 'physical'
  delete cells['virtual']
}

const ofSchedule = (cells: Cells): void => {
  const day = cells['byday']
  if (day !== undefined && !/^[-+]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU)(,|$)/.test(day)) {
    const code = weekdays[day.trim().toLowerCase().slice(0, 2)] ?? weekdays[day.trim()]
    if (code) cells['byday'] = code
  }
  if (cells['closed'] !== undefined) {
    if (/^(true|1|yes)$/i.test(cells['closed'])) cells['notes'] ??= 'closed'
    delete cells['closed']
  }
}

/** A row of any HSDS so far, in the columns of HSDS 3; what stood in lists inside a cell comes out as rows of its own. */
export const modern = (kind: Old, given: Cells, known: Carried): Raw[] => {
  const { table } = kind
  const fields = renamed[table] ?? {}
  const cells: Cells = { ...kind.fixed }
  for (const [name, value] of Object.entries(given)) {
    const to = fields[name]
    if (to !== undefined && given[to] === undefined) cells[to] = value
    else cells[name] = value
  }
  const more: Raw[] = []
  if (table === 'taxonomy_term' && cells['id'] === undefined && given['taxonomy_id'] !== undefined) {
    cells['id'] = given['taxonomy_id']
    cells['code'] ??= given['taxonomy_id']
    delete cells['taxonomy_id']
  }
  if (table === 'organization' && cells['year_incorporated'] !== undefined && !/^\d+$/.test(cells['year_incorporated'])) {
    const on = dayRead(cells['year_incorporated'])
    if (on) cells['year_incorporated'] = on.slice(0, 4)
  }
  if (table === 'location') ofLocation(cells, known)
  if (table === 'schedule') ofSchedule(cells)
  if (table === 'phone' && cells['country_prefix'] !== undefined && !(cells['number'] ?? '').startsWith('+')) {
    cells['number'] = `+${cells['country_prefix'].replace(/\D/g, '')} ${cells['number'] ?? ''}`
    delete cells['country_prefix']
  }
  if (table === 'service') more.push(...ofService(cells, known))
  if (table === 'service' || table === 'location' || table === 'organization') more.push(...childRows(table, cells))
  const [id, extra]: [string | undefined, Record<string, unknown>] = [cells['id'], {}]
  if (kind.space !== undefined && id !== undefined && !isUuid(id)) {
    extra['original_id'] = id
    cells['id'] = `${kind.space}|${id}`
  }
  return [{ table, cells, extra, derived: false }, ...more]
}
