import { getTable, plainName, type Row, type Table } from './hsds.ts'
import type { Cells, Raw } from './older.ts'

type Json = Readonly<Record<string, unknown>>
const isObject = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v)

/** Relations by the names of HSDS 3, of HSDS 2 and of the UK profile. */
const alsoCalled: Readonly<Record<string, readonly [relation: string, fixed: Cells]>> = {
  fundings: ['funding', {}], cost_option: ['cost_options', {}], physical_addresses: ['addresses', { address_type: 'physical' }], physical_address: ['addresses', { address_type: 'physical' }], postal_addresses: ['addresses', { address_type: 'postal' }],
  regular_schedules: ['schedules', { freq: 'WEEKLY' }], regular_schedule: ['schedules', { freq: 'WEEKLY' }], holiday_schedules: ['schedules', {}], holiday_schedule: ['schedules', {}], accessibility_for_disabilities: ['accessibility', {}],
  service_taxonomys: ['attributes', {}], service_taxonomies: ['attributes', {}], services_taxonomy: ['attributes', {}], services_at_location: ['service_at_locations', {}], language: ['languages', {}], contact: ['contacts', {}], phone: ['phones', {}],
}
/** Lists that stand in some exports and that no table nests: what hangs on what by another column. */
const beside: Readonly<Record<string, Readonly<Record<string, string>>>> = { organization: { services: 'service' }, taxonomy: { taxonomy_terms: 'taxonomy_term' }, program: { services: 'service' } }
const renamedIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  language: { language: 'name' }, service_area: { service_area: 'name' }, accessibility: { accessibility: 'description' }, schedule: { weekday: 'byday', start_date: 'valid_from', end_date: 'valid_to' },
  taxonomy_term: { vocabulary: 'taxonomy' }, address: { address: 'address_1' }, phone: { phone_number: 'number' }, service: { eligibility: 'eligibility_description' }, organization: { url: 'website' },
}

const idOfParent = (child: Table, parent: string, id: string): Cells => {
  if (child.name === 'attribute') return { link_id: id, link_entity: parent }
  if (child.name === 'metadata') return { resource_id: id, resource_type: parent }
  return child.field.has(`${parent}_id`) ? { [`${parent}_id`]: id } : {}
}

const nameOfKey: Readonly<Record<string, string>> = { taxonomy_detail: 'taxonomy_id' }

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : null)

/** `{ en, fr }` where one text is expected: the first, and the other where there are two. */
const inLanguages = (value: Json): readonly [string, string | null] | null => {
  const [en, fr] = [textOf(value['en']), textOf(value['fr'])]
  return en !== null ? [en, fr] : fr !== null ? [fr, null] : null
}

/** In the UK profile eligibility is a list of its own; HSDS 3 keeps a text and two ages on the service. */
const withEligibility = (value: Json): Json => {
  const list = value['eligibilitys'] ?? value['eligibility']
  if (!Array.isArray(list) || list.length === 0) return value
  const { eligibilitys: _, eligibility: __, ...rest } = value
  const said = list.filter(isObject)
  const text = said.map(e => textOf(e['eligibility'])).filter(t => t !== null).join('; ')
  const [first] = said
  return { ...(text ? { eligibility_description: text } : {}), ...(said.length === 1 ? { minimum_age: first!['minimum_age'], maximum_age: first!['maximum_age'] } : {}), ...rest }
}

/** A nested object as rows: what it refers to first, then itself, then what hangs on it. A depth of 12 is enough for HSDS. */
export const flatten = (table: string, given: Json, parent: Cells = {}, derived = false, depth = 0): Raw[] => {
  const of = getTable(table)
  const value = table === 'service' ? withEligibility(given) : given
  const [before, after]: [Raw[], Raw[]] = [[], []]
  const cells: Cells = { ...parent }
  const extra: Record<string, unknown> = {}
  const id = textOf(value['id']) ?? ''
  for (const [name, inner] of Object.entries(value)) {
    if (inner === null || inner === undefined || depth > 12) continue
    const key = plainName(name)
    const [relation, fixed] = alsoCalled[key] ?? [key, {}]
    const nested = of.nested.find(n => n.name === relation)
    const target = nested?.target ?? beside[table]?.[relation]
    const objects = (Array.isArray(inner) ? inner : [inner]).filter(isObject)
    if (target !== undefined && (objects.length > 0 || Array.isArray(inner))) {
      if (nested && !nested.many) {
        for (const one of objects.slice(0, 1)) {
          before.push(...flatten(target, one, {}, true, depth + 1))
          const ref = nameOfKey[relation] ?? `${relation}_id`
          const own = textOf(one['id'])
          if (own !== null && of.field.has(ref)) cells[ref] ??= own
        }
      } else for (const one of objects) after.push(...flatten(target, taxonomyLink(target, one), { ...fixed, ...idOfParent(getTable(target), table, id) }, true, depth + 1))
      continue
    }
    const field = renamedIn[table]?.[key] ?? key
    const text = textOf(inner)
    const both = isObject(inner) ? inLanguages(inner) : null
    if (text !== null && of.field.has(field)) cells[field] = text
    else if (both && of.field.has(field)) {
      cells[field] = both[0]
      if (field === 'name' && both[1] !== null && of.field.has('alternate_name')) cells['alternate_name'] ??= both[1]
      else if (both[1] !== null) extra[`${field}_fr`] = both[1]
    }
    else if (text !== null && text === '') continue
    else extra[name] = inner
  }
  return [...before, { table, cells, extra, derived }, ...after]
}

/** UK: `{ taxonomy: { id, name, vocabulary } }` for what HSDS 3 calls an attribute with its term. */
const taxonomyLink = (target: string, one: Json): Json => (target === 'attribute' && isObject(one['taxonomy']) && one['taxonomy_term'] === undefined ? { ...one, taxonomy: undefined, taxonomy_term: one['taxonomy'] } : one)

/** Which table an object is of, by its keys; null when it is none that stands by itself. */
export const tableOfObject = (value: Json): string | null => {
  const has = (...names: string[]) => names.some(n => value[n] !== undefined)
  if (has('service_id') && has('location', 'location_id')) return 'service_at_location'
  if (has('organization', 'organization_id', 'service_at_locations', 'services_at_location', 'eligibilitys', 'application_process', 'fees_description', 'capacities') || (has('status') && has('name'))) return 'service'
  if (has('locations', 'services', 'organization_identifiers', 'legal_status', 'website', 'programs', 'year_incorporated', 'tax_id')) return 'organization'
  if (has('location_type', 'addresses', 'physical_addresses', 'latitude')) return 'location'
  if (has('taxonomy_detail', 'parent_id', 'term_uri', 'taxonomy_id')) return 'taxonomy_term'
  return has('name') && has('id') ? (has('uri', 'version') ? 'taxonomy' : 'service') : null
}

const shown = (of: Table, row: Row): Record<string, unknown> => {
  const out: Record<string, unknown> = {}
  for (const f of of.fields) {
    const text = row.cells[f.name]
    if (text !== undefined) out[f.name] = f.type === 'number' ? Number(text) : text
  }
  return { ...out, ...row.extra }
}

export type Shelf = { readonly byId: ReadonlyMap<string, Row>; childrenOf(table: string, parent: string, id: string): readonly Row[] }

/** Rows by what they are and by what they hang on, for nesting. */
export const shelfOf = (rows: readonly Row[]): Shelf => {
  const byId = new Map<string, Row>()
  const under = new Map<string, Row[]>()
  const put = (key: string, row: Row) => {
    const known = under.get(key)
    if (known) known.push(row)
    else under.set(key, [row])
  }
  for (const row of rows) {
    byId.set(`${row.table}|${row.cells['id']}`, row)
    const { cells } = row
    if (row.table === 'attribute') put(`attribute|${cells['link_entity']}|${cells['link_id']}`, row)
    else if (row.table === 'metadata') put(`metadata|${cells['resource_type']}|${cells['resource_id']}`, row)
    else for (const f of getTable(row.table).fields) if (f.refersTo !== null && f.name === `${f.refersTo}_id` && cells[f.name] !== undefined) put(`${row.table}|${f.refersTo}|${cells[f.name]}`, row)
  }
  return { byId, childrenOf: (table, parent, id) => under.get(`${table}|${parent}|${id}`) ?? [] }
}

/** Columns that nesting says by itself. */
const said = (child: string, parent: string): string[] => (child === 'attribute' ? ['link_id', 'link_entity'] : child === 'metadata' ? ['resource_id', 'resource_type'] : [`${parent}_id`])

/**
 * A row with all that hangs on it, as HSDS nests it. `listing` gives one-to-one relations alone, as in the list of services.
 * What a row refers to is shown without its own lists, so that no object holds itself.
 */
export const nest = (shelf: Shelf, row: Row, { listing = false, under = null as string | null } = {}): Record<string, unknown> => {
  const of = getTable(row.table)
  const id = row.cells['id']!
  const out = shown(of, row)
  if (under !== null) for (const column of said(row.table, under)) delete out[column]
  for (const n of of.nested) {
    if (n.name === 'metadata' && listing) continue
    if (!n.many) {
      const column = n.name === 'taxonomy_detail' ? 'taxonomy_id' : `${n.name}_id`
      const one = shelf.byId.get(`${n.target}|${row.cells[column]}`)
      if (!one) continue
      delete out[column]
      out[n.name] = nest(shelf, one, { listing: listing || n.target === 'organization' || n.target === 'program' })
    } else if (!listing) {
      const many = shelf.childrenOf(n.target, row.table, id)
      // A thing under several others is told once, where it is nearest.
      if (many.length > 0 && !(row.table === 'organization' && n.name === 'locations' && under === 'service')) out[n.name] = many.map(child => nest(shelf, child, { under: row.table }))
    }
  }
  return out
}
