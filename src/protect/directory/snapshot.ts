import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { type Findable, type Index, indexServices, topicsOf } from './find-services.ts'
import { getTable, type Row } from './hsds.ts'
import { type Shelf, shelfOf } from './nested.ts'
import { madeId } from './row-id.ts'
import { topicNamed } from './topics.ts'

type EntryRow = { feed: string; kind: string; id: string; at_row: number; said: { cells: Record<string, string>; extra: Record<string, unknown> }; read_on: string }
type OwnRow = { id: string; agency_id: string; agency: string | null; name: string; kind: string; province: string; phone: string | null; languages: string[] | null; offers: string[] | null; min_age: number | null; max_age: number | null; verified_on: string; last_day: string | null; source: string }
export type Known = { readonly id: string; readonly name: string; readonly organization: string; readonly topics: readonly string[]; readonly place: string; readonly phone: string | null; readonly checkedOn: string | null; readonly readOn: string; readonly feed: string | null; readonly active: boolean }
/** The public directory as kept in this process, until the database says that it changed. */
export type Snapshot = { readonly key: string; readonly rows: readonly Row[]; readonly shelf: Shelf; readonly index: Index; readonly byId: ReadonlyMap<string, Known>; readonly lists: ReadonlyMap<string, readonly Row[]> }

const needs = 'throughline-needs'
const taxonomy = madeId(needs, 'taxonomy', needs)
const topicOfKind: Readonly<Record<string, string>> = { shelter: 'emergency_shelter', 'transition-house': 'emergency_shelter', 'safe-home': 'emergency_shelter', 'second-stage': 'second_stage_housing', 'hotel-rooms': 'emergency_shelter', 'youth-house': 'youth_services', 'healing-house': 'cultural_healing', detox: 'addiction', 'drop-in': 'outreach_harm_reduction' }
const topicOfOffer: Readonly<Record<string, string>> = { food: 'food', 'child-care': 'child_care', counselling: 'counselling', 'legal-advice': 'legal', culture: 'cultural_healing', transport: 'transport', health: 'medical_forensic', work: 'employment', school: 'school' }

const row = (table: string, cells: Record<string, string | null | undefined>, extra: Record<string, unknown> = {}): Row => ({ table, file: '', row: 0, cells: Object.fromEntries(Object.entries(cells).filter((e): e is [string, string] => typeof e[1] === 'string' && e[1] !== '')), extra })

const ownTopics = (s: OwnRow): string[] => [...new Set([topicOfKind[s.kind], ...(s.offers ?? []).map(o => topicOfOffer[o])])].filter((t): t is string => t !== undefined)

/** A service of ours as HSDS says it: no address, no point, no count of beds; its province as the area it serves. */
const ownRows = (s: OwnRow): Row[] => [
  row('service', { id: s.id, organization_id: s.agency_id, name: s.name, status: 'active', minimum_age: s.min_age?.toString(), maximum_age: s.max_age?.toString(), assured_date: s.verified_on }, { source_feed: null, checked: s.source }),
  row('service_area', { id: madeId('own', 'service_area', s.id), service_id: s.id, name: s.province }),
  ...(s.phone ? [row('phone', { id: madeId('own', 'phone', s.id), service_id: s.id, number: s.phone, type: 'voice' })] : []),
  ...(s.languages ?? []).map(code => row('language', { id: madeId('own', 'language', `${s.id}|${code}`), service_id: s.id, name: new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code, code })),
  ...ownTopics(s).map(code => row('attribute', { id: madeId('own', 'attribute', `${s.id}|${code}`), link_id: s.id, link_entity: 'service', taxonomy_term_id: madeId(needs, 'taxonomy_term', code) })),
]

const needRows = (): Row[] => [
  row('taxonomy', { id: taxonomy, name: 'Throughline needs', description: 'Kinds of help' }),
  ...[...topicNamed.values()].map(t => row('taxonomy_term', { id: madeId(needs, 'taxonomy_term', t.code), code: t.code, name: t.said.en, description: t.said.fr, taxonomy_id: taxonomy, language: 'en' })),
]

const first = (shelf: Shelf, table: string, id: string): Row | undefined => shelf.childrenOf(table, 'service', id)[0]

const termsOf = (shelf: Shelf, id: string): string[] => shelf.childrenOf('attribute', 'service', id).flatMap(a => {
  const term = shelf.byId.get(`taxonomy_term|${a.cells['taxonomy_term_id']}`)?.cells
  return term ? [term['code'] ?? '', term['name'] ?? ''].filter(Boolean) : []
})

const placeOf = (shelf: Shelf, id: string): string => {
  const at = first(shelf, 'service_at_location', id)?.cells['location_id']
  const address = at ? shelf.childrenOf('address', 'location', at)[0]?.cells : undefined
  return address ? [address['city'], address['state_province']].filter(Boolean).join(' ') : (first(shelf, 'service_area', id)?.cells['name'] ?? '')
}

const knownOf = (shelf: Shelf, service: Row): Known => {
  const { cells, extra } = service
  const id = cells['id']!
  const at = first(shelf, 'service_at_location', id)?.cells['location_id']
  const owner = shelf.byId.get(`organization|${cells['organization_id']}`)
  const phone = first(shelf, 'phone', id) ?? (at ? shelf.childrenOf('phone', 'location', at)[0] : undefined) ?? shelf.childrenOf('phone', 'organization', cells['organization_id'] ?? '')[0]
  const feed = typeof extra['source_feed'] === 'string' ? extra['source_feed'] : null
  return { id, name: cells['name']!, organization: owner?.cells['name'] ?? '', topics: topicsOf(termsOf(shelf, id), cells['name']!), place: placeOf(shelf, id), phone: phone?.cells['number'] ?? null, checkedOn: cells['assured_date'] ?? null, readOn: String(extra['read_on'] ?? cells['assured_date'] ?? ''), feed, active: cells['status'] === 'active' }
}

const findable = (k: Known, service: Row): Findable => ({ id: k.id, name: k.name, alsoNamed: [service.cells['alternate_name'] ?? ''], organization: k.organization, ...(k.feed === null ? { topics: k.topics.slice(0, 1), offers: k.topics.slice(1) } : { topics: k.topics }), place: k.place, description: service.cells['description'] ?? '' })

/** Members read through the application's functions, someone without a session through the open door's. */
export type Through = 'app' | 'door'
const rowsFrom = { app: sql`select feed, kind, id, at_row, said, read_on::text as read_on from protect.public_directory_rows()`, door: sql`select feed, kind, id, at_row, said, read_on::text as read_on from protect.door_directory_rows()` }
const ownFrom = { app: sql`select *, verified_on::text as verified_on, last_day::text as last_day from protect.public_directory_services()`, door: sql`select *, verified_on::text as verified_on, last_day::text as last_day from protect.door_directory_services()` }
const keyFrom = { app: sql`select protect.public_directory_version() || '|' || current_database() || '|' || current_date as key`, door: sql`select protect.door_directory_version() || '|' || current_database() || '|' || current_date as key` }

const load = async (db: Db, key: string, through: Through): Promise<Snapshot> => {
  const entries = await db.many<EntryRow>(rowsFrom[through])
  const own = await db.many<OwnRow>(ownFrom[through])
  const agencies = new Map(own.map(s => [s.agency_id, s.agency ?? 'Agency']))
  const rows: Row[] = [
    ...needRows(),
    ...entries.map(e => ({ table: e.kind, file: e.feed, row: e.at_row, cells: e.said.cells, extra: e.kind === 'service' || e.kind === 'organization' ? { ...e.said.extra, source_feed: e.feed, source_row: e.at_row, read_on: e.read_on } : e.said.extra })),
    ...[...agencies].map(([id, name]) => row('organization', { id, name, description: name })),
    ...own.flatMap(ownRows),
  ]
  const shelf = shelfOf(rows)
  const services = rows.filter(r => r.table === 'service')
  const known = services.map(s => knownOf(shelf, s))
  const open = known.map((k, i) => [k, services[i]!] as const).filter(([k]) => k.active)
  const byName = (a: Row, b: Row) => ((a.cells['name'] ?? '') < (b.cells['name'] ?? '') ? -1 : (a.cells['name'] ?? '') > (b.cells['name'] ?? '') ? 1 : a.cells['id']! < b.cells['id']! ? -1 : 1)
  const lists = new Map(['service', 'organization', 'taxonomy', 'taxonomy_term', 'service_at_location'].map(t => [t, rows.filter(r => r.table === t && getTable(t) !== undefined).sort(byName)]))
  return { key, rows, shelf, index: indexServices(open.map(([k, s]) => findable(k, s))), byId: new Map(known.map(k => [k.id, k])), lists }
}

const kept = new Map<string, Promise<Snapshot>>()
const mostKept = 2

/** The directory of all feeds and of ours; read again when it changed or the day turned. */
export const readSnapshot = async (db: Db, through: Through): Promise<Snapshot> => {
  const { key } = await db.one<{ key: string }>(keyFrom[through])
  const known = kept.get(key)
  if (known) return known
  const loading = load(db, key, through)
  kept.set(key, loading)
  loading.catch(() => kept.delete(key))
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  return loading
}
