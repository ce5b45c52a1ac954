import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Ask } from '../../platform/clock/ask.ts'
import { count } from '../../platform/counting/counted.ts'
import { newSealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import { resolvePlaceId } from '../../platform/places/public.ts'
import type { Place } from '../../platform/places/place.ts'
import type { ProvinceCode } from '../../platform/places/provinces.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { todayIn } from '../../platform/places/today-in.ts'
import { type Area, areaOf } from './area.ts'
import { outreachReached, outreachSession } from './counts.ts'
import { outreachHeld, outreachPlanned } from './events.ts'
import { type Audience, mayCount, type State } from './session.ts'

export type NewSession = { readonly on: PlainDate; readonly place: string; readonly audience: Audience; readonly setting: string; readonly topic: string; readonly hostIndigenous: boolean; readonly hostAgrees?: boolean | undefined; readonly host?: string | undefined; readonly came?: number | undefined }

/** Held when it says how many came; a session cannot have been held on a day that has not come. */
export const decideState = (on: PlainDate, came: number | undefined, today: PlainDate): State => {
  if (came !== undefined) return on > today ? fail('outreach.not-yet') : 'held'
  return on < today ? fail('outreach.how-many') : 'planned'
}

const myTeam = async (db: Db): Promise<string> => {
  const row = await db.find<{ id: string }>(sql`select t.id from accounts.team t where t.id = any (access.claims()) order by t.name, t.id limit 1`)
  return row?.id ?? fail('outreach.no-team')
}

export const knownPlace = (id: string): Place => resolvePlaceId(id) ?? fail('outreach.place-unknown')

export type Counted = { readonly on: PlainDate; readonly province: ProvinceCode; readonly audience: Audience; readonly came: number }
/** Counts the session and who came; with `back`, takes the same away again. */
export const countSession = async (db: Db, services: Services, record: RecordId, c: Counted, back = false): Promise<void> => {
  const fact = { on: c.on, record, dims: { province: c.province, audience: c.audience } }
  await count(db, services.keys, outreachSession, { ...fact, value: back ? -1 : 1 })
  await count(db, services.keys, outreachReached, { ...fact, value: back ? -c.came : c.came })
  await db.run(sql`update prevent.outreach_session set counted_came = ${back ? null : c.came} where record_id = ${record}`)
}

/** The community is remembered apart from the session, by the month, so that the record names no small place. */
export const rememberVisit = (db: Db, place: Place, on: PlainDate, shared: boolean): Promise<unknown> => db.run(sql`select prevent.note_visit(${place.id}, ${on}::date, ${shared})`)

export const openSession = async (db: Db, services: Services, ask: Ask, s: NewSession): Promise<{ record: RecordId; state: State }> => {
  const place = knownPlace(s.place)
  const state = decideState(s.on, s.came, todayIn(place.province, ask.now))
  const area: Area = s.setting === 'online' ? `region:${place.province}` : areaOf(place)
  const host = { host_indigenous: s.hostIndigenous, host_agrees: s.hostIndigenous && s.hostAgrees === true }
  const { id } = await db.one<{ id: RecordId }>(sql`select access.open_record('outreach', ${await myTeam(db)}) as id`)
  const sealer = await newSealer(db, services.keys, id)
  await db.run(sql`
    insert into prevent.outreach_session (record_id, held_on, state, province, area, audience, setting, topic, host, host_indigenous, host_agrees, came)
    values (${id}, ${s.on}, ${state}, ${place.province}, ${area}, ${s.audience}, ${s.setting}, ${s.topic}, ${sealer.maybe('prevent.outreach_session.host', s.host)}, ${host.host_indigenous}, ${host.host_agrees}, ${s.came ?? null})`)
  if (s.setting !== 'online') await (state === 'held' ? rememberVisit(db, place, s.on, mayCount(host)) : db.run(sql`select prevent.plan_visit(${place.id}, ${s.on}::date)`))
  if (s.came !== undefined && mayCount(host)) await countSession(db, services, id, { on: s.on, province: place.province, audience: s.audience, came: s.came })
  await emit(db, state === 'held' ? outreachHeld : outreachPlanned, id, {})
  return { record: id, state }
}
