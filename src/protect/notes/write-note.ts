import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Id, RecordId } from '../../platform/values/id.ts'
import type { Instant } from '../../platform/values/time.ts'
import { daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'
import { caseKind } from '../cases/kinds.ts'
import { dayHere } from '../documents/public.ts'
import { noteEvents } from './events.ts'
import { type About, aboutProblem, type How, type Level, type Role } from './note.ts'

export const bodyColumn = 'protect.note.body'
type NoteId = Id<'note'>

export const writeNewNote = async (db: Db, record: RecordId, sealer: Sealer, level: Level, given: About & { readonly body: string }, now: Instant): Promise<{ note: NoteId }> => {
  const problem = aboutProblem(given)
  if (problem) return fail(problem)
  const { id } = await db.one<{ id: NoteId }>(sql`
    insert into protect.note (record_id, section, kind, about, purpose, whose, on_day, body, by)
    values (${record}, ${caseKind.sections[level]}, 'note', ${given.about}, ${given.purpose ?? null}, ${given.whose ?? null}, ${await dayHere(db, now)}, ${sealer.text(bodyColumn, given.body)}, access.me()) returning id`)
  await emit(db, noteEvents[level], record, { note: id })
  return { note: id }
}

export type Contact = { readonly role: Role; readonly how: How; readonly reached: boolean; readonly on?: PlainDate | undefined; readonly body?: string | undefined }

export const writeNewContact = async (db: Db, record: RecordId, sealer: Sealer, c: Contact, now: Instant): Promise<{ note: NoteId }> => {
  const today = await dayHere(db, now)
  const on = c.on ?? today
  if (daysBetween(today, on) > 0) return fail('notes.future')
  const { id } = await db.one<{ id: NoteId }>(sql`
    insert into protect.note (record_id, section, kind, with_role, how, reached, on_day, body, by)
    values (${record}, ${caseKind.sections.needs}, 'contact', ${c.role}, ${c.how}, ${c.reached}, ${on}, ${sealer.maybe(bodyColumn, c.body)}, access.me()) returning id`)
  await emit(db, noteEvents.needs, record, { note: id })
  return { note: id }
}

/** The words alone, if nobody changed them since they were read; the database keeps what stood there before. */
export const rewriteNote = async (db: Db, record: RecordId, sealer: Sealer, level: Level, { note, body }: { readonly note: NoteId; readonly body: string }, version: number): Promise<{ version: number }> => {
  const row = await db.find<{ version: number }>(sql`
    update protect.note set body = ${sealer.text(bodyColumn, body)}
     where record_id = ${record} and id = ${note} and section = ${caseKind.sections[level]} and version = ${version} returning version`)
  if (!row) return fail((await db.find(sql`select 1 as one from protect.note where record_id = ${record} and id = ${note} and section = ${caseKind.sections[level]}`)) ? 'changed-meanwhile' : 'missing')
  await emit(db, noteEvents[level], record, { note })
  return row
}
