import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { type Answer, type Instrument, instruments, languagesOf, nextQuestions, spoken } from '../identification/public.ts'
import { dutyFor } from './duty.ts'
import { findScreenings, getScreening, keptOf, type Row, type ScreeningId } from './kept-screening.ts'
import { plainWords, shownResult } from './screening.ts'

const lineOf = (row: Row, instrument: Instrument, names: ReadonlyMap<string, string>) => ({
  id: row.id, name: instrument.name, instrumentVersion: row.instrument_version, age: row.age, state: row.state, startedAt: row.started_at.toISOString(), changedAt: row.changed_at.toISOString(),
  by: names.get(row.by) ?? null, keepsAnswers: row.answers !== null,
})
const namesOf = async (db: Db, rows: readonly Row[]): Promise<Map<string, string>> =>
  new Map((await db.many<{ id: string; name: string }>(sql`select id, name from accounts.names(${[...new Set(rows.map(r => r.by))]}::uuid[])`)).map(n => [n.id, n.name]))

/** What is said before, whatever list is chosen. */
const before = async (db: Db, record: RecordId, instrument: Instrument) => {
  const summary = await db.find<{ number: string }>(sql`select number from protect.case_summary where record_id = ${record}`)
  const held = await db.one<{ held: boolean }>(sql`select legal_hold is not null as held from access.record where id = ${record}`)
  return { number: summary?.number ?? null, duty: await dutyFor(db, record), sayFirst: spoken(instrument, instrument.sayFirst), otherLanguage: languagesOf(instrument).otherwise, held: held.held }
}

export const readAll = async (db: Db, record: RecordId, sealer: Sealer) => {
  const rows = await findScreenings(db, record)
  const names = await namesOf(db, rows)
  return { ...(await before(db, record, instruments[0]!)), screenings: rows.map(row => lineOf(row, keptOf(sealer, row).instrument, names)) }
}

/** One session: the next question, or why there is none; what was said so far; what it comes to. */
export const readOne = async (db: Db, record: RecordId, sealer: Sealer, id: ScreeningId) => {
  const { row, instrument, answers, result } = await getScreening(db, record, sealer, id)
  const next = nextQuestions(instrument, answers ?? {})
  const question = row.state === 'open' ? next.questions[0] : undefined
  return {
    ...lineOf(row, instrument, await namesOf(db, [row])), ...(await before(db, record, instrument)), version: row.version,
    pausedFor: row.state === 'open' ? next.pausedFor : [],
    question: question ? { item: question.item, ask: question.ask, optional: question.optional, opening: question.dimension === null } : null,
    answers: Object.entries(answers ?? {}).map(([item, said]) => ({ item, ask: plainWords(instrument, item), answer: said as Answer })),
    result: result ?? shownResult(instrument, answers ?? {}),
  }
}
