import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import type { Id, RecordId } from '../../platform/values/id.ts'
import { type Age, type Answers, type Instrument, instrumentNamed } from '../identification/public.ts'
import type { Shown } from './screening.ts'

export type ScreeningId = Id<'screening'>
export type State = 'open' | 'paused' | 'ended'
export type Row = { id: ScreeningId; instrument: string; instrument_version: string; age: Age; state: State; answers: Buffer | null; result: Buffer | null; version: number; started_at: Date; changed_at: Date; by: string }
/** One session as it is kept: its list in the version it was begun with, and its answers or what stayed of them. */
export type Kept = { readonly row: Row; readonly instrument: Instrument; readonly answers: Answers | null; readonly result: Shown | null }

const answersColumn = 'protect.screening.answers'
const resultColumn = 'protect.screening.result'
export const sealAnswers = (sealer: Sealer, answers: Answers): Buffer => sealer.text(answersColumn, JSON.stringify(answers))
export const sealResult = (sealer: Sealer, result: Shown): Buffer => sealer.text(resultColumn, JSON.stringify(result))

export const keptOf = (sealer: Sealer, row: Row): Kept => {
  const instrument = instrumentNamed(row.instrument, row.instrument_version)
  if (!instrument) throw new Error(`no list ${row.instrument} ${row.instrument_version}`)
  const read = <T>(column: string, sealed: Buffer | null) => (sealed === null ? null : (JSON.parse(sealer.open(column, sealed)) as T))
  return { row, instrument, answers: read<Answers>(answersColumn, row.answers), result: read<Shown>(resultColumn, row.result) }
}

export const findScreenings = (db: Db, record: RecordId): Promise<Row[]> => db.many<Row>(sql`
  select id, instrument, instrument_version, age, state, answers, result, version, started_at, changed_at, by from protect.screening
   where record_id = ${record} order by started_at desc, id limit 50`)

export const getScreening = async (db: Db, record: RecordId, sealer: Sealer, id: ScreeningId): Promise<Kept> => {
  const row = await db.find<Row>(sql`
    select id, instrument, instrument_version, age, state, answers, result, version, started_at, changed_at, by from protect.screening
     where record_id = ${record} and id = ${id}`)
  return row ? keptOf(sealer, row) : fail('missing')
}
