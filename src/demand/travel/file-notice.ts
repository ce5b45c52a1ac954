import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Ask } from '../../platform/clock/ask.ts'
import { count } from '../../platform/counting/counted.ts'
import { newSealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { deskTeam, registryNumber } from '../registrants/public.ts'
import { lateNotices } from './counts.ts'
import { noticeChanged, noticeFiled } from './events.ts'
import { asksWhen, type Excuse, lateDaysOf, returnOf } from './notice.ts'

export const destinationColumn = 'demand.notice_journey.destination'
export const saidColumn = 'demand.notice_reason.said'

export type NewNotice = { readonly receivedOn: PlainDate; readonly departsOn: PlainDate; readonly daysAway?: number | undefined; readonly abroad: boolean; readonly destination?: string | undefined; readonly excuse: Excuse; readonly said?: string | undefined; readonly knewOn?: PlainDate | undefined }

/** A notice as it came, for a line of the extract: who it is and what the order says are not typed again. */
export const fileNewNotice = async (db: Db, services: Services, ask: Ask, registrant: RecordId, n: NewNotice): Promise<{ notice: RecordId; number: string; lateDays: number | null }> => {
  if (n.knewOn !== undefined && n.knewOn > n.departsOn) return fail('travel.knew-later')
  const { child_offence: childOffence } = await db.one<{ child_offence: boolean }>(sql`select child_offence from demand.registrant_order where record_id = ${registrant}`)
  const { id } = await db.one<{ id: RecordId }>(sql`select access.open_record('travelNotice', ${await deskTeam(db)}) as id`)
  const sealer = await newSealer(db, services.keys, id)
  const number = registryNumber('TN', ask.rng)
  const returnsOn = returnOf(n.departsOn, n.daysAway)
  await db.run(sql`insert into demand.travel_notice (record_id, number, received_on) values (${id}, ${number}, ${n.receivedOn})`)
  await db.run(sql`insert into demand.notice_identity (record_id, registrant_id) values (${id}, ${registrant})`)
  await db.run(sql`insert into demand.notice_journey (record_id, departs_on, returns_on, abroad, child_offence, destination) values (${id}, ${n.departsOn}, ${returnsOn}, ${n.abroad}, ${childOffence}, ${sealer.maybe(destinationColumn, n.destination)})`)
  await db.run(sql`
    insert into demand.notice_reason (record_id, excuse, said, knew_on, asked_by, asked_at)
    values (${id}, ${n.excuse}, ${sealer.maybe(saidColumn, n.said)}, ${n.knewOn ?? null}, case when ${n.knewOn ?? null}::date is null then null else access.me() end, case when ${n.knewOn ?? null}::date is null then null else now() end)`)
  const lateDays = lateDaysOf({ departsOn: n.departsOn, returnsOn, abroad: n.abroad, childOffence, receivedOn: n.receivedOn })
  await count(db, services.keys, lateNotices, { on: n.receivedOn, record: id, dims: { late: (lateDays ?? 0) > 0 ? 'yes' : 'no' } })
  await emit(db, noticeFiled, id, {})
  return { notice: id, number, lateDays }
}

/** When he knew: asked by an officer, written once with who asked. */
export const recordWhenKnown = async (db: Db, record: RecordId, knewOn: PlainDate): Promise<{ recorded: true }> => {
  const { departs_on } = await db.one<{ departs_on: string }>(sql`select departs_on::text from demand.notice_journey where record_id = ${record}`)
  if (knewOn > departs_on) return fail('travel.knew-later')
  await db.run(sql`update demand.notice_reason set knew_on = ${knewOn}, asked_by = access.me(), asked_at = now() where record_id = ${record}`)
  await emit(db, noticeChanged, record, {})
  return { recorded: true }
}

export const reviewOneNotice = async (db: Db, record: RecordId): Promise<{ reviewed: true }> => {
  const reason = await db.one<{ excuse: string; knewOn: string | null }>(sql`select excuse, knew_on::text as "knewOn" from demand.notice_reason where record_id = ${record}`)
  if (asksWhen(reason)) return fail('travel.ask-first')
  const changed = await db.run(sql`update demand.travel_notice set reviewed_by = access.me(), reviewed_at = now() where record_id = ${record} and reviewed_at is null`)
  if (changed === 0) return fail('travel.reviewed')
  await emit(db, noticeChanged, record, {})
  return { reviewed: true }
}
