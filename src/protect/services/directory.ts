import { addDays, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { type Fact, factNames, type Facts, freshDays, type Listing } from './service.ts'

type Row = Record<Fact, never> & { id: string; agency_id: string; name: string; kind: string; province: string; region: string; phone: string | null; verified_on: string; last_day: string | null }
type FactRow = { service_id: string; fact: Fact; verified_on: string; doubted: boolean }

/** All open services as of a day, by id; facts that are too old or doubted are not known. `version` changes when anything does. */
export type Directory = { readonly version: string; readonly on: PlainDate; readonly listings: readonly Listing[] }

/** A fact counts as known while it was checked within `freshDays` and nobody said that it is wrong. */
export const asKnown = (row: Facts, verifiedOn: string, own: ReadonlyMap<Fact, { verified_on: string; doubted: boolean }>, on: PlainDate, days = freshDays): Facts => {
  const oldest = addDays(on, -days)
  const known = (fact: Fact) => {
    const one = own.get(fact)
    return !one?.doubted && (one?.verified_on ?? verifiedOn) >= oldest
  }
  return Object.fromEntries(factNames.map(fact => [fact, known(fact) ? row[fact] : null])) as unknown as Facts
}

const none: ReadonlyMap<Fact, FactRow> = new Map()

const load = async (db: Db, version: string, on: PlainDate): Promise<Directory> => {
  const rows = await db.many<Row>(sql`select *, verified_on::text as verified_on, last_day::text as last_day from protect.service_public where last_day is null or last_day >= ${on}::date order by id`)
  const facts = await db.many<FactRow>(sql`select service_id, fact, verified_on::text as verified_on, doubted_at is not null as doubted from protect.service_fact`)
  const own = new Map<string, Map<Fact, FactRow>>()
  for (const f of facts) own.set(f.service_id, (own.get(f.service_id) ?? new Map<Fact, FactRow>()).set(f.fact, f))
  const listings = rows.map(r => ({
    ...asKnown(r, r.verified_on, own.get(r.id) ?? none, on),
    id: r.id, agencyId: r.agency_id, name: r.name, kind: r.kind, province: r.province, region: r.region, phone: r.phone, verifiedOn: r.verified_on, lastDay: r.last_day,
  }))
  return { version, on, listings }
}

const kept = new Map<string, Promise<Directory>>()
const mostKept = 4

/** The directory as kept in this process; read again when the database says that it changed, or when the day turns. */
export const readDirectory = async (db: Db, on: PlainDate): Promise<Directory> => {
  const { version, base } = await db.one<{ version: string; base: string }>(sql`select version::text as version, current_database() as base from protect.directory_state`)
  const key = `${base}|${version}|${on}`
  const known = kept.get(key)
  if (known) return known
  const loading = load(db, key, on)
  kept.set(key, loading)
  loading.catch(() => kept.delete(key))
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  return loading
}
