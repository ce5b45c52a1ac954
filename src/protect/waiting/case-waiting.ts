import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail, Refusal } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { Urgency } from '../referrals/referral.ts'
import { waitingChanged } from './events.ts'

type Row = { id: string; house: string; urgency: Urgency; rule: 'urgency' | 'time'; since: Date; place: number | null; of: number | null; offered_until: Date | null; room: string | null; ended_because: string | null }

export const readWaitingOf = async (db: Db, record: RecordId) => {
  const { number } = await db.one<{ number: string }>(sql`select number from protect.case_summary where record_id = ${record}`)
  const rows = await db.many<Row>(sql`select * from protect.waiting_of(${record})`)
  const houses = await db.many<{ service: string; name: string; province: string }>(sql`select service_id as service, name, province from protect.houses_that_count()`)
  return { number, houses, waiting: rows.map(r => ({ id: r.id, house: r.house, urgency: r.urgency, rule: r.rule, since: r.since.toISOString(), place: r.place, of: r.of, offeredUntil: r.offered_until?.toISOString() ?? null, room: r.room, endedBecause: r.ended_because })) }
}

export const join = async (db: Db, record: RecordId, { service, urgency }: { readonly service: string; readonly urgency: Urgency }) => {
  const { id } = await db.one<{ id: string | null }>(sql`select protect.join_waiting(${record}, ${service}, ${urgency}) as id`).catch((error: { code?: string }) => { throw error.code === 'TL409' ? new Refusal('waiting.already') : error })
  if (id === null) return fail('waiting.not-this-one')
  await emit(db, waitingChanged, record, {})
  return { entry: id }
}

export const answer = async (db: Db, record: RecordId, { entry, yes }: { readonly entry: string; readonly yes: boolean }) => {
  const { state } = await db.one<{ state: string }>(sql`select protect.answer_offer(${record}, ${entry}, ${yes}) as state`)
  await emit(db, waitingChanged, record, {})
  return { state }
}

export const leave = async (db: Db, record: RecordId, { entry, reason }: { readonly entry: string; readonly reason: string }) => {
  await db.run(sql`select protect.leave_waiting(${record}, ${entry}, ${reason})`)
  await emit(db, waitingChanged, record, {})
  return { left: true as const }
}
