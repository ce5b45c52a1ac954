import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Id, RecordId } from '../../platform/values/id.ts'
import type { Instant } from '../../platform/values/time.ts'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { caseKind } from '../cases/kinds.ts'
import { dayHere } from '../documents/public.ts'
import { courtLaw } from './court-law.ts'
import { type How, type Level, levels, type Role, type Whose, type WrittenFor } from './note.ts'
import { bodyColumn } from './write-note.ts'

const most = 100
type Row = {
  id: Id<'note'>; section: number; kind: 'contact' | 'note'; about: 'need' | 'happened'; purpose: WrittenFor | null; whose: Whose | null; role: Role | null; how: How | null; reached: boolean | null
  on: PlainDate; body: Buffer | null; version: number; at: Date; by: string; edited_at: Date | null; edited_by: string | null
}
type EarlierRow = { note_id: string; version: number; body: Buffer | null; at: Date; by: string }

const levelOf = (section: number): Level => levels.find(l => caseKind.sections[l] === section)!
const iso = (at: Date | null) => at?.toISOString() ?? null

const namesOf = async (db: Db, ids: readonly string[]): Promise<Map<string, string>> =>
  new Map((await db.many<{ id: string; name: string }>(sql`select id, name from accounts.names(${[...new Set(ids)]}::uuid[])`)).map(n => [n.id, n.name]))

/** The newest contacts and notes that this caller may read, each with what it said before. */
export const readCaseLog = async (db: Db, record: RecordId, sealer: Sealer, now: Instant) => {
  const { number } = await db.one<{ number: string }>(sql`select number from protect.case_summary where record_id = ${record}`)
  const rows = await db.many<Row>(sql`
    select id, section, kind, about, purpose, whose, with_role as role, how, reached, on_day::text as on, body, version, at, by, edited_at, edited_by
      from protect.note where record_id = ${record} order by at desc, id limit ${most + 1}`)
  const shown = rows.slice(0, most)
  const earlier = await db.many<EarlierRow>(sql`select note_id, version, body, at, by from protect.note_version where record_id = ${record} and note_id = any (${shown.map(r => r.id)}::uuid[]) order by note_id, version desc`)
  const names = await namesOf(db, [...shown.flatMap(r => [r.by, ...(r.edited_by ? [r.edited_by] : [])]), ...earlier.map(e => e.by)])
  const name = (id: string | null) => (id ? (names.get(id) ?? null) : null)
  const notes = shown.map(({ section, edited_at, edited_by, ...r }) => ({
    ...r, level: levelOf(section), body: sealer.openMaybe(bodyColumn, r.body), at: r.at.toISOString(), by: name(r.by), editedAt: iso(edited_at), editedBy: name(edited_by),
    earlier: earlier.filter(e => e.note_id === r.id).map(e => ({ version: e.version, at: e.at.toISOString(), by: name(e.by), body: sealer.openMaybe(bodyColumn, e.body) })),
  }))
  const today = await dayHere(db, now)
  return { number, today, notes, more: rows.length > most, law: courtLaw(today) }
}
