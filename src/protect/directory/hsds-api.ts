import type { Query } from './endpoints.ts'
import { findServices } from './find-services.ts'
import type { Row } from './hsds.ts'
import { nest } from './nested.ts'
import type { Snapshot } from './snapshot.ts'

type Page = { readonly total_items: number; readonly total_pages: number; readonly page_number: number; readonly size: number; readonly first_page: boolean; readonly last_page: boolean; readonly empty: boolean; readonly contents: Record<string, unknown>[] }

const termsOf = (s: Snapshot, row: Row): Row[] => {
  const on = (table: string, id: string | undefined) => (id === undefined ? [] : s.shelf.childrenOf('attribute', table, id))
  const services = row.table === 'organization' ? s.shelf.childrenOf('service', 'organization', row.cells['id']!).map(r => r.cells['id']!) : [row.table === 'service_at_location' ? row.cells['service_id'] : row.cells['id']]
  return [...on(row.table, row.cells['id']), ...services.flatMap(id => on('service', id))].flatMap(a => s.shelf.byId.get(`taxonomy_term|${a.cells['taxonomy_term_id']}`) ?? [])
}

const ownerOf = (s: Snapshot, row: Row): string | undefined => (row.table === 'service_at_location' ? s.shelf.byId.get(`service|${row.cells['service_id']}`)?.cells['organization_id'] : row.cells['organization_id'])
const modifiedOf = (row: Row): string => row.cells['last_modified'] ?? row.cells['assured_date'] ?? String(row.extra['read_on'] ?? '')

/** Rows that all conditions hold for: HSDS asks that they are joined by and. */
const asked = (s: Snapshot, table: string, q: Query): readonly Row[] => {
  let rows = s.lists.get(table) ?? []
  if (q.search !== undefined && table === 'service') {
    const order = new Map(findServices(s.index, q.search, 500).map((h, i) => [h.id, i]))
    rows = rows.filter(r => order.has(r.cells['id']!)).sort((a, b) => order.get(a.cells['id']!)! - order.get(b.cells['id']!)!)
  } else if (q.search !== undefined) {
    const text = q.search.toLowerCase()
    rows = rows.filter(r => `${r.cells['name'] ?? ''} ${r.cells['description'] ?? ''} ${s.shelf.byId.get(`service|${r.cells['service_id']}`)?.cells['name'] ?? ''}`.toLowerCase().includes(text))
  }
  if (q.organization_id !== undefined) rows = rows.filter(r => ownerOf(s, r) === q.organization_id)
  if (q.modified_after !== undefined) rows = rows.filter(r => modifiedOf(r) >= q.modified_after!)
  if (q.taxonomy_id !== undefined) rows = rows.filter(r => (table === 'taxonomy_term' ? r.cells['taxonomy_id'] === q.taxonomy_id : termsOf(s, r).some(t => t.cells['taxonomy_id'] === q.taxonomy_id)))
  if (q.taxonomy_term_id !== undefined) rows = rows.filter(r => termsOf(s, r).some(t => t.cells['id'] === q.taxonomy_term_id))
  if (q.parent_id !== undefined) rows = rows.filter(r => r.cells['parent_id'] === q.parent_id)
  if (q.top_only === 'true') rows = rows.filter(r => r.cells['parent_id'] === undefined)
  return rows
}

const shownAs = (s: Snapshot, row: Row, q: Query): Record<string, unknown> => {
  if (q.minimal === 'true') return { id: row.cells['id'], modified_date: modifiedOf(row) }
  const whole = q.full === 'true' || q.full_service === 'true'
  return row.table === 'organization' && whole ? { ...nest(s.shelf, row), services: s.shelf.childrenOf('service', 'organization', row.cells['id']!).map(r => (q.full_service === 'true' ? nest(s.shelf, r) : nest(s.shelf, r, { listing: true }))) } : nest(s.shelf, row, { listing: !whole })
}

/** One page of a list as HSDS gives it. */
export const listOf = (s: Snapshot, table: string, q: Query): Page => {
  const rows = asked(s, table, q)
  const pages = Math.max(1, Math.ceil(rows.length / q.per_page))
  const contents = rows.slice((q.page - 1) * q.per_page, q.page * q.per_page).map(r => shownAs(s, r, q))
  return { total_items: rows.length, total_pages: pages, page_number: q.page, size: contents.length, first_page: q.page === 1, last_page: q.page >= pages, empty: contents.length === 0, contents }
}

/** One thing with all that hangs on it; null when there is none of this id. */
export const oneOf = (s: Snapshot, table: string, id: string, fullService = false): Record<string, unknown> | null => {
  const row = s.shelf.byId.get(`${table}|${id}`)
  return row ? (table === 'organization' ? shownAs(s, row, { page: 1, per_page: 1, full: 'true', ...(fullService ? { full_service: 'true' as const } : {}) }) : nest(s.shelf, row)) : null
}

export const aboutApi = (origin: string) => ({ version: '3.1', profile: `${origin}/api/hsds`, openapi_url: `${origin}/openapi.json` })
