import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Ask } from '../../platform/clock/ask.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { ProvinceCode } from '../../platform/places/provinces.ts'
import { resolvePlaceId } from '../../platform/places/public.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { todayIn } from '../../platform/places/today-in.ts'
import { areaOf } from './area.ts'
import { hostAnswered, outreachHeld } from './events.ts'
import { countSession, knownPlace, rememberVisit } from './record-session.ts'
import { type Audience, mayCount, type State } from './session.ts'

export type SessionRow = { held_on: PlainDate; state: State; province: ProvinceCode; area: string; audience: Audience; setting: string; topic: string; host: Buffer | null; host_indigenous: boolean; host_agrees: boolean; came: number | null; counted_came: number | null }

export const sessionOf = (db: Db, record: RecordId, lock = false): Promise<SessionRow> =>
  db.one<SessionRow>(sql`select held_on::text, state, province, area, audience, setting, topic, host, host_indigenous, host_agrees, came, counted_came from prevent.outreach_session where record_id = ${record}${lock ? sql` for update` : sql``}`)

/** It took place and so many came. The community is named again, since the record of a small one does not hold it. */
export const markHeld = async (db: Db, services: Services, ask: Ask, record: RecordId, { came, place }: { came: number; place?: string | undefined }): Promise<{ state: State }> => {
  const s = await sessionOf(db, record, true)
  if (s.state !== 'planned') return fail('outreach.not-planned')
  if (s.held_on > todayIn(s.province, ask.now)) return fail('outreach.not-yet')
  const named = place === undefined ? (s.area.startsWith('place:') ? resolvePlaceId(s.area.slice(6)) : null) : knownPlace(place)
  if (place !== undefined && named && areaOf(named) !== s.area) return fail('outreach.other-place')
  await db.run(sql`update prevent.outreach_session set state = 'held', came = ${came}, version = version + 1 where record_id = ${record}`)
  if (named && s.setting !== 'online') await rememberVisit(db, named, s.held_on, mayCount(s))
  if (mayCount(s)) await countSession(db, services, record, { on: s.held_on, province: s.province, audience: s.audience, came })
  await emit(db, outreachHeld, record, {})
  return { state: 'held' }
}

export const markCalledOff = async (db: Db, record: RecordId): Promise<{ state: State }> => {
  const s = await sessionOf(db, record, true)
  if (s.state !== 'planned') return fail('outreach.not-planned')
  await db.run(sql`update prevent.outreach_session set state = 'called off', version = version + 1 where record_id = ${record}`)
  return { state: 'called off' }
}

/** The host's own answer. A no counts back what was counted and keeps no result; it can become a yes again. */
export const keepHostAnswer = async (db: Db, services: Services, record: RecordId, agrees: boolean): Promise<{ counted: boolean }> => {
  const s = await sessionOf(db, record, true)
  if (!s.host_indigenous) return fail('outreach.no-indigenous-host')
  const about = { on: s.held_on, province: s.province, audience: s.audience }
  if (!agrees && s.counted_came !== null) await countSession(db, services, record, { ...about, came: s.counted_came }, true)
  await db.run(sql`update prevent.outreach_session set host_agrees = ${agrees}, version = version + 1 where record_id = ${record}`)
  if (!agrees) await db.run(sql`delete from prevent.outreach_result where record_id = ${record}`)
  const counts = agrees && s.state === 'held' && s.counted_came === null && s.came !== null
  if (counts) await countSession(db, services, record, { ...about, came: s.came! })
  await emit(db, hostAnswered, record, { agrees })
  return { counted: agrees && s.state === 'held' }
}
