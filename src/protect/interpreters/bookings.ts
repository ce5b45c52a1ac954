import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { means } from './endpoints.ts'
import { bookingsChanged } from './events.ts'

type InterpreterRow = { id: string; name: string; languages: string[]; phone: string | null }
type BookingRow = { id: string; interpreter_id: string; name: string; phone: string | null; language: string; starts_at: Date; minutes: number; how: (typeof means)[number]; state: 'asked' | 'confirmed' | 'cancelled' | 'done' }

export const listOf = (db: Db) => db.many<InterpreterRow>(sql`select * from protect.interpreters()`)

/** Those who speak her language first; whom she does not want, last and never to be booked. */
export const readInterpretersOf = async (db: Db, record: RecordId) => {
  const { number, language } = await db.one<{ number: string; language: string }>(sql`select number, language from protect.case_summary where record_id = ${record}`)
  const refused = new Set((await db.many<{ id: string }>(sql`select interpreter_id as id from protect.interpreter_refusal where record_id = ${record}`)).map(r => r.id))
  const interpreters = (await listOf(db)).map(({ id, name, languages }) => ({ id, name, languages, hers: languages.includes(language), refused: refused.has(id) }))
  const bookings = (await db.many<BookingRow>(sql`select * from protect.bookings_of(${record})`)).map(b => ({ id: b.id, interpreter: b.interpreter_id, name: b.name, phone: b.phone, language: b.language, startsAt: b.starts_at.toISOString(), minutes: b.minutes, how: b.how, state: b.state }))
  return { number, language, interpreters: interpreters.sort((a, b) => Number(a.refused) - Number(b.refused) || Number(b.hers) - Number(a.hers)), bookings }
}

const changed = async <T>(db: Db, record: RecordId, answer: T): Promise<T> => {
  await emit(db, bookingsChanged, record, {})
  return answer
}

export const book = async (db: Db, record: RecordId, b: { readonly interpreter: string; readonly language: string; readonly startsAt: string; readonly minutes: number; readonly how: string }) => {
  const { id } = await db.one<{ id: string | null }>(sql`select protect.book_interpreter(${record}, ${b.interpreter}, ${b.language}, ${b.startsAt}::timestamptz, ${b.minutes}, ${b.how}) as id`)
  return id === null ? fail('interpreters.not-hers') : changed(db, record, { booking: id })
}

export const refuse = async (db: Db, record: RecordId, interpreter: string) =>
  changed(db, record, { cancelled: (await db.one<{ n: number }>(sql`select protect.refuse_interpreter(${record}, ${interpreter}) as n`)).n })

export const accept = async (db: Db, record: RecordId, interpreter: string) => {
  await db.run(sql`select protect.accept_interpreter(${record}, ${interpreter})`)
  return changed(db, record, { accepted: true as const })
}

export const step = async (db: Db, record: RecordId, { booking, state }: { readonly booking: string; readonly state: string }) => {
  await db.run(sql`select protect.step_booking(${record}, ${booking}, ${state})`)
  return changed(db, record, { state })
}
