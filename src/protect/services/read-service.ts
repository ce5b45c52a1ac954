import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { type Fact, factNames, factWords } from './service.ts'

type Row = Record<Fact, unknown> & { id: string; name: string; kind: string; province: string; region: string; phone: string | null; demo: boolean; verified_on: string; source: string; last_day: string | null; agency: string | null; ours: boolean }
type FactRow = { fact: Fact; verified_on: string; source: string; doubted: boolean }

const asText = (value: unknown): string | null => (value === null || value === undefined ? null : Array.isArray(value) ? value.join(' ') : String(value))

/** One service with each fact, when and how it was checked; `views` are shown to the house alone. */
export const readOneService = async (db: Db, service: string, today: string) => {
  const s = await db.find<Row>(sql`
    select s.*, s.verified_on::text as verified_on, s.last_day::text as last_day, a.name as agency, s.agency_id is not distinct from access.my_agency() as ours
      from protect.service_public s left join accounts.agency a on a.id = s.agency_id where s.id = ${service}`)
  if (!s) return fail('missing')
  const own = new Map((await db.many<FactRow>(sql`select fact, verified_on::text as verified_on, source, doubted_at is not null as doubted from protect.service_fact where service_id = ${service}`)).map(f => [f.fact, f]))
  const views = s.ours ? await db.many<{ at: Date; who: string | null }>(sql`select v.at, n.name as who from protect.place_views(${service}) v left join accounts.names(array(select x.member_id from protect.place_views(${service}) x)) n on n.id = v.member_id order by v.at desc limit 20`) : []
  return {
    id: s.id, name: s.name, agency: s.agency ?? '', kind: s.kind, province: s.province, region: s.region, phone: s.phone, demo: s.demo, verifiedOn: s.verified_on, source: s.source, lastDay: s.last_day, ours: s.ours, today,
    facts: factNames.map(fact => ({ fact, said: factWords[fact], value: asText(s[fact]), list: Array.isArray(s[fact]), verifiedOn: own.get(fact)?.verified_on ?? s.verified_on, source: own.get(fact)?.source ?? s.source, doubted: own.get(fact)?.doubted ?? false })),
    views: views.map(v => ({ at: v.at.toISOString(), who: v.who ?? '' })),
  }
}

const pageSize = 30
type LineRow = { id: string; name: string; kind: string; province: string; verified_on: string; last_day: string | null; phone: string | null }

/** The directory by name and province, 30 a page, by keyset. */
export const listServices = async (db: Db, given: { text?: string | undefined; province?: string | undefined; kind?: string | undefined; after?: string | undefined }, today: string) => {
  const [name, id] = (given.after ?? '').split('|')
  const like = given.text ? `%${given.text.replace(/[\\%_]/g, '\\$&')}%` : null
  const rows = await db.many<LineRow>(sql`
    select id, name, kind, province, verified_on::text as verified_on, last_day::text as last_day, phone from protect.service_public
     where (${like}::text is null or name ilike ${like}) and (${given.province ?? null}::text is null or province = ${given.province ?? null}) and (${given.kind ?? null}::text is null or kind = ${given.kind ?? null})
       and (last_day is null or last_day >= ${today}::date) and (${name || null}::text is null or (name, id::text) > (${name || null}, ${id ?? ''}))
     order by name, id limit ${pageSize + 1}`)
  const { n } = await db.one<{ n: number }>(sql`
    select count(*)::int as n from (select 1 from protect.service_public where (${like}::text is null or name ilike ${like}) and (${given.province ?? null}::text is null or province = ${given.province ?? null})
       and (${given.kind ?? null}::text is null or kind = ${given.kind ?? null}) and (last_day is null or last_day >= ${today}::date) limit 501) c`)
  const page = rows.slice(0, pageSize)
  const last = page.at(-1)
  return {
    today, count: n,
    services: page.map(r => ({ id: r.id, name: r.name, kind: r.kind, province: r.province, phone: r.phone, verifiedOn: r.verified_on, lastDay: r.last_day })),
    next: rows.length > pageSize && last ? `${last.name}|${last.id}` : null,
  }
}
