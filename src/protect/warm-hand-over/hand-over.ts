import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql, type Sql } from '../../platform/db/sql.ts'
import { fail, Refusal } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Instant } from '../../platform/values/time.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { handOverMoved } from './events.ts'

const dayMs = 86_400_000
const aheadDays = 14
const column = 'protect.hand_over.meeting_point'

/** A time to speak: from now, two weeks at most. */
export const isCallTime = (at: number, now: Instant): boolean => at > now - 5 * 60_000 && at <= now + aheadDays * dayMs

const refused = (error: { code?: string }): never => {
  throw error.code === 'TL409' ? new Refusal('warm-hand-over.not-from-here') : error
}

const keep = async (db: Db, record: RecordId, referral: string, what: string, write: Sql) => {
  await db.run(write).catch(refused)
  await emit(db, handOverMoved, record, { referral, what })
  return { kept: true as const }
}

export const nameWhoReceives = (db: Db, record: RecordId, g: { referral: string; member: string }) => keep(db, record, g.referral, 'receiver', sql`select protect.name_receiver(${record}, ${g.referral}, ${g.member})`)

export const proposeTheCall = (db: Db, record: RecordId, g: { referral: string; at: string }, now: Instant) =>
  isCallTime(Date.parse(g.at), now) ? keep(db, record, g.referral, 'call', sql`select protect.propose_call(${record}, ${g.referral}, ${g.at}::timestamptz)`) : fail('warm-hand-over.when')

export const agreeTheCall = (db: Db, record: RecordId, g: { referral: string; at: string }) => keep(db, record, g.referral, 'agreed', sql`select protect.agree_call(${record}, ${g.referral}, ${g.at}::timestamptz)`)

export const tellTheCall = (db: Db, record: RecordId, g: { referral: string; how: string }) => keep(db, record, g.referral, 'spoke', sql`select protect.tell_call(${record}, ${g.referral}, ${g.how})`)

export const meetAt = (db: Db, record: RecordId, sealer: Sealer, g: { referral: string; meetingPoint: string }) =>
  keep(db, record, g.referral, 'meeting-point', sql`select protect.set_meeting_point(${record}, ${g.referral}, ${sealer.text(column, g.meetingPoint)})`)

type Row = { referral_id: string; side: 'sender' | 'receiver'; receiver: string | null; call_at: Date | null; proposed_by: 'sender' | 'receiver' | null; agreed: boolean; spoke: 'together' | 'not reached' | null; meeting_point: Buffer | null }
type EscortRow = { referral_id: string; hold_id: string; service_id: string; member_id: string; name: string; agency: string; until: Date | null }

/** What was agreed, as each side of a referral reads it; who may be told of the door comes to the house alone. */
export const handOversOf = async (db: Db, record: RecordId, sealer: Sealer) => {
  const rows = await db.many<Row>(sql`select * from protect.hand_overs(${record})`)
  const escorts = await db.many<EscortRow>(sql`select * from protect.escorts_of(${record})`)
  const people = rows.some(r => r.side === 'receiver') ? await db.many<{ id: string; name: string }>(sql`select id, name from protect.receivers_here()`) : []
  return {
    people,
    handOvers: rows.map(r => ({
      referral: r.referral_id, side: r.side, receiver: r.receiver, callAt: r.call_at?.toISOString() ?? null, proposedBy: r.proposed_by, agreed: r.agreed, spoke: r.spoke, meetingPoint: sealer.openMaybe(column, r.meeting_point),
      escorts: escorts.filter(e => e.referral_id === r.referral_id).map(e => ({ member: e.member_id, hold: e.hold_id, service: e.service_id, name: e.name, agency: e.agency, until: e.until?.toISOString() ?? null })),
    })),
  }
}
