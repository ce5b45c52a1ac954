import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { Age, Answer, Answers } from '../identification/public.ts'
import { screeningChanged } from './events.ts'
import { getScreening, type ScreeningId, sealAnswers, sealResult, type State } from './kept-screening.ts'
import { asOfAnotherDay, instrumentOf, type List, type Shown, shownResult, type Stop, withAnswer, withoutAnswers } from './screening.ts'

/** What must be said first is said first, or nothing is asked. */
export const start = async (db: Db, record: RecordId, sealer: Sealer, given: { readonly list: List; readonly age: Age; readonly told: boolean }): Promise<{ screening: ScreeningId }> => {
  if (!given.told) return fail('screening.say-first')
  const instrument = instrumentOf(given.list, given.age)
  const { id } = await db.one<{ id: ScreeningId }>(sql`
    insert into protect.screening (record_id, instrument, instrument_version, age, answers, by)
    values (${record}, ${instrument.id}, ${instrument.version}, ${given.age}, ${sealAnswers(sealer, {})}, access.me()) returning id`)
  await emit(db, screeningChanged, record, { screening: id })
  return { screening: id }
}

type Change = { readonly state: State; readonly answers: Answers | null; readonly result?: Shown }

/** From the version that was read, or not at all. */
const change = async (db: Db, record: RecordId, sealer: Sealer, id: ScreeningId, from: number, to: Change): Promise<{ version: number }> => {
  const row = await db.find<{ version: number }>(sql`
    update protect.screening set state = ${to.state}, answers = ${to.answers && sealAnswers(sealer, to.answers)}, result = ${to.result ? sealResult(sealer, to.result) : null}, version = version + 1, changed_at = clock_timestamp()
     where record_id = ${record} and id = ${id} and version = ${from} returning version`)
  await emit(db, screeningChanged, record, { screening: id })
  return row ?? fail('changed-meanwhile')
}

export const answer = async (db: Db, record: RecordId, sealer: Sealer, given: { readonly screening: ScreeningId; readonly item: string; readonly answer: Answer | 'taken back' }, version: number): Promise<{ version: number }> => {
  const { row, instrument, answers } = await getScreening(db, record, sealer, given.screening)
  if (row.state !== 'open' || !answers) return fail('screening.not-open')
  if (![...instrument.openings, ...instrument.items].some(i => i.id === given.item)) return fail('screening.not-on-list')
  return change(db, record, sealer, given.screening, version, { state: 'open', answers: withAnswer(answers, given.item, given.answer) })
}

/** Ends or waits. Without her yes the single answers go; what they came to stays without them. */
export const stop = async (db: Db, record: RecordId, sealer: Sealer, { screening, how }: { readonly screening: ScreeningId; readonly how: Stop }): Promise<{ version: number }> => {
  const { row, instrument, answers } = await getScreening(db, record, sealer, screening)
  if (!answers || (row.state === 'ended' && how !== 'drop')) return fail('screening.not-open')
  if (how === 'drop') return change(db, record, sealer, screening, row.version, { state: 'ended', answers: null, result: withoutAnswers(shownResult(instrument, answers)) })
  return change(db, record, sealer, screening, row.version, { state: how === 'later' ? 'paused' : 'ended', answers })
}

/** Another day, or after danger, hunger or a listener was seen to: safety and privacy are asked anew. */
export const resume = async (db: Db, record: RecordId, sealer: Sealer, { screening, told }: { readonly screening: ScreeningId; readonly told: boolean }): Promise<{ version: number }> => {
  if (!told) return fail('screening.say-first')
  const { row, instrument, answers } = await getScreening(db, record, sealer, screening)
  if (row.state === 'ended' || !answers) return fail('screening.not-open')
  return change(db, record, sealer, screening, row.version, { state: 'open', answers: asOfAnotherDay(instrument, answers) })
}
