import { addDays, daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import { zoneOfProvince } from '../../platform/places/provinces.ts'
import { todayIn } from '../../platform/places/today-in.ts'
import type { Instant } from '../../platform/values/time.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { checkInMissed, safetyPlanChanged } from './events.ts'
import { defaultReview, type Every, ifMissedColumn, mostAheadDays, nextAt, standingOf, wordsColumn } from './plan.ts'

type File = { number: string; region: string | null }
const fileOf = (db: Db, record: RecordId) => db.one<File>(sql`select number, region from protect.case_summary where record_id = ${record}`)

export type LineRow = { element: string; words: Buffer; whose: 'hers' | 'worker'; by: string | null; at: Date }
export const linesOf = (db: Db, record: RecordId, ended: boolean) => db.many<LineRow>(sql`
  select l.element, l.words, l.whose, n.name as by, l.at from protect.safety_line l left join lateral accounts.names(array[l.by]) n on true
   where l.record_id = ${record} and (l.ended_at is not null) = ${ended} order by l.element, l.at desc, l.id limit 200`)
type ReviewRow = { due_on: PlainDate; because: 'day' | 'house' | 'return' | 'missed' }
type CheckInRow = { id: string; at: Date; every: Every; if_missed: Buffer; state: string; settled_at: Date | null; settled_by: string | null }

export const readPlanOf = async (db: Db, record: RecordId, sealer: Sealer, now: Instant) => {
  const { number, region } = await fileOf(db, record)
  const today = todayIn(region, now)
  const said = (l: LineRow) => ({ element: l.element, words: sealer.open(wordsColumn, l.words), whose: l.whose, by: l.by ?? '', at: l.at.toISOString() })
  const [lines, before] = [await linesOf(db, record, false), await linesOf(db, record, true)]
  const review = await db.find<ReviewRow>(sql`select due_on::text as due_on, because from protect.safety_review where record_id = ${record}`)
  const checkIns = await db.many<CheckInRow>(sql`
    select c.id, c.at, c.every, c.if_missed, c.state, c.settled_at, n.name as settled_by from protect.check_in c left join lateral accounts.names(array[c.settled_by]) n on c.settled_by is not null
     where c.record_id = ${record} order by c.state = 'waiting' desc, c.at desc, c.id limit 20`)
  return {
    number, today, lines: lines.map(said), before: before.map(said), review: review ? { dueOn: review.due_on, because: review.because, due: daysBetween(review.due_on, today) >= 0 } : null,
    checkIns: checkIns.map(c => ({ id: c.id, at: c.at.toISOString(), every: c.every, ifMissed: sealer.open(ifMissedColumn, c.if_missed), state: c.state, standing: c.state === 'waiting' ? standingOf(c.at.getTime(), now) : null, settledAt: c.settled_at?.toISOString() ?? null, settledBy: c.settled_by })),
  }
}

const endNow = (db: Db, record: RecordId, element: string) => db.find(sql`update protect.safety_line set ended_at = clock_timestamp() where record_id = ${record} and element = ${element} and ended_at is null returning 1 as one`)

export const write = async (db: Db, record: RecordId, sealer: Sealer, now: Instant, l: { readonly element: string; readonly words: string; readonly whose: 'hers' | 'worker' }) => {
  await endNow(db, record, l.element)
  await db.run(sql`insert into protect.safety_line (record_id, element, words, whose, by) values (${record}, ${l.element}, ${sealer.text(wordsColumn, l.words)}, ${l.whose}, access.me())`)
  const today = todayIn((await fileOf(db, record)).region, now)
  await db.run(sql`insert into protect.safety_review (record_id, agency_id, due_on, because) values (${record}, access.my_agency(), ${defaultReview(today)}::date, 'day') on conflict (record_id) do nothing`)
  await emit(db, safetyPlanChanged, record, {})
  return { kept: true as const }
}

export const end = async (db: Db, record: RecordId, element: string) => {
  if (!(await endNow(db, record, element))) return fail('ended')
  await emit(db, safetyPlanChanged, record, {})
  return { kept: true as const }
}

/** The next day is her choice, within a year; a month where she names none. */
export const review = async (db: Db, record: RecordId, now: Instant, next: PlainDate | undefined) => {
  const today = todayIn((await fileOf(db, record)).region, now)
  const dueOn = next ?? defaultReview(today)
  if (dueOn <= today || dueOn > addDays(today, mostAheadDays)) return fail('safety-plan.day')
  await db.run(sql`insert into protect.safety_review (record_id, agency_id, due_on, because) values (${record}, access.my_agency(), ${dueOn}::date, 'day') on conflict (record_id) do update set due_on = excluded.due_on, because = 'day', set_at = clock_timestamp()`)
  await emit(db, safetyPlanChanged, record, {})
  return { dueOn }
}

export const agree = async (db: Db, record: RecordId, sealer: Sealer, now: Instant, c: { readonly at: string; readonly every: Every; readonly ifMissed: string }) => {
  const at = Date.parse(c.at)
  if (!(at > now && at <= now + mostAheadDays * 86_400_000)) return fail('safety-plan.when')
  const { id } = await db.one<{ id: string }>(sql`insert into protect.check_in (record_id, agency_id, at, every, if_missed, made_by) values (${record}, access.my_agency(), ${c.at}::timestamptz, ${c.every}, ${sealer.text(ifMissedColumn, c.ifMissed)}, access.me()) returning id`)
  await emit(db, safetyPlanChanged, record, {})
  return { checkIn: id }
}

type Settled = { at: Date; every: Every; if_missed: Buffer; agency_id: string }
/** Heard or not, the next one of its rhythm waits; one that she did not make is looked at together. Stopped: she wants no more of them. */
export const settle = async (db: Db, record: RecordId, now: Instant, { checkIn, how }: { readonly checkIn: string; readonly how: 'heard' | 'not heard' | 'stopped' }) => {
  const c = await db.find<Settled>(sql`update protect.check_in set state = ${how}, settled_at = clock_timestamp(), settled_by = access.me() where record_id = ${record} and id = ${checkIn} and state = 'waiting' returning at, every, if_missed, agency_id`)
  if (!c) return fail('ended')
  const next = how === 'stopped' ? null : nextAt(c.at.getTime(), c.every, now, zoneOfProvince((await fileOf(db, record)).region))
  if (next !== null) await db.run(sql`insert into protect.check_in (record_id, agency_id, at, every, if_missed, made_by) values (${record}, ${c.agency_id}, ${new Date(next).toISOString()}::timestamptz, ${c.every}, ${c.if_missed}, access.me())`)
  if (how === 'not heard') await db.run(sql`update protect.safety_review set due_on = least(due_on, ${todayIn((await fileOf(db, record)).region, now)}::date), because = 'missed' where record_id = ${record}`)
  await emit(db, how === 'not heard' ? checkInMissed : safetyPlanChanged, record, {})
  return { next: next === null ? null : new Date(next).toISOString() }
}
