import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import type { AgencyId, Id } from '../values/id.ts'

type Row = { id: Id<'member'>; name: string; agency_id: AgencyId; agency: string; agency_kind: string; posts: string[]; language: 'en' | 'fr'; lead: boolean; demo: boolean; has_totp: boolean; purposes: string[] }

export const readMember = async (db: Db) => {
  const m = await db.one<Row>(sql`select * from accounts.me()`)
  return { id: m.id, name: m.name, agencyId: m.agency_id, agency: m.agency, agencyKind: m.agency_kind, posts: m.posts, purposes: m.purposes, language: m.language, lead: m.lead, demo: m.demo, hasCode: m.has_totp }
}
