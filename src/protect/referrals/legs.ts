import { listRecords } from '../../platform/access/list.ts'
import { newSealer, type Sealer, sealersFor } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { nameOf } from '../cases/public.ts'
import { legAsked, legMoved } from './events.ts'

const keptMs = 2 * 86_400_000
type LegRow = { record_id: RecordId; first_name: Buffer | null; meeting_point: Buffer; meet_at: Date; state: string }
export type NewLeg = { readonly referral: string; readonly driver: string; readonly meetingPoint: string; readonly meetAt: string; readonly nameAgreed: boolean }

const legOf = (row: LegRow, sealer: Sealer) => ({
  id: row.record_id, state: row.state, meetAt: row.meet_at.toISOString(), meetingPoint: sealer.open('protect.leg.meeting_point', row.meeting_point), firstName: sealer.openMaybe('protect.leg.first_name', row.first_name),
})

const openLegs = async (db: Db, services: Services, rows: readonly LegRow[]) => {
  const sealers = await sealersFor(db, services.keys, rows.map(r => r.record_id))
  return rows.flatMap(row => (sealers.has(row.record_id) ? [legOf(row, sealers.get(row.record_id)!)] : []))
}

/** A record of its own, so that a driver can hold a ride and nothing beside it. The first name goes in only where she agreed. */
export const askForRide = async (db: Db, services: Services, record: RecordId, sealer: Sealer, leg: NewLeg): Promise<{ leg: RecordId }> => {
  const open = await db.find(sql`select 1 as one from protect.referrals(${record}) where id = ${leg.referral} and side = 'sender' and state not in ('declined', 'recalled', 'ended')`)
  if (!open) return fail('referrals.not-from-here')
  const name = leg.nameAgreed ? ((await nameOf(db, record, sealer)) ?? '').trim().split(/\s+/)[0] : null
  const team = await db.one<{ id: string }>(sql`select t.id from accounts.team t where t.id = any (access.claims()) order by t.name, t.id limit 1`)
  const { id } = await db.one<{ id: RecordId }>(sql`select access.open_record('leg', ${team.id}) as id`)
  const own = await newSealer(db, services.keys, id)
  await db.run(sql`insert into protect.leg (record_id, first_name, meeting_point, meet_at) values (${id}, ${own.maybe('protect.leg.first_name', name)}, ${own.text('protect.leg.meeting_point', leg.meetingPoint)}, ${leg.meetAt}::timestamptz)`)
  await db.run(sql`select protect.give_leg(${id}, ${leg.driver}, ${new Date(Date.parse(leg.meetAt) + keptMs).toISOString()}::timestamptz)`)
  await db.run(sql`insert into protect.case_leg (record_id, referral_id, leg) values (${record}, ${leg.referral}, ${id})`)
  await emit(db, legAsked, record, { leg: id })
  return { leg: id }
}

export const listMyLegs = async (db: Db, services: Services) => {
  const rows = await db.many<LegRow>(sql`
    with page as materialized (${listRecords({ kind: 'leg', after: null, limit: 50 })})
    select l.record_id, l.first_name, l.meeting_point, l.meet_at, l.state from page p join protect.leg l on l.record_id = p.record_id order by l.meet_at, l.record_id`)
  return { legs: await openLegs(db, services, rows) }
}

export const legsOfCase = async (db: Db, services: Services, record: RecordId) => {
  const rows = await db.many<LegRow>(sql`
    select l.record_id, l.first_name, l.meeting_point, l.meet_at, l.state from protect.case_leg c join protect.leg l on l.record_id = c.leg where c.record_id = ${record} order by l.meet_at, l.record_id limit 20`)
  return openLegs(db, services, rows)
}

const before: Readonly<Record<string, readonly string[]>> = { taken: ['asked'], 'with her': ['taken'], there: ['with her'], cannot: ['asked', 'taken'] }

export const moveLeg = async (db: Db, record: RecordId, state: string): Promise<{ state: string }> => {
  const row = await db.find<{ state: string }>(sql`update protect.leg set state = ${state}, changed_at = now() where record_id = ${record} and state = any (${[...(before[state] ?? [])]}) returning state`)
  if (!row) return fail('referrals.not-from-here')
  await emit(db, legMoved, record, { state })
  return row
}
