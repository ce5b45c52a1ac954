import { daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import { todayIn } from '../../platform/places/today-in.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { Instant } from '../../platform/values/time.ts'
import { permitsChanged } from './events.ts'
import { nearing, noteColumn, type papers, type PermitKind } from './permit.ts'
import { waited, waysOn } from './permit-law.ts'

type State = 'holds' | 'prepares' | 'lodged' | 'granted' | 'refused' | 'given up'
type Row = { id: string; kind: PermitKind; state: State; ends_on: PlainDate | null; lodged_on: PlainDate | null; decided_on: PlainDate | null; has: (typeof papers)[number][]; note: Buffer | null }
const stands = (r: Row) => r.state === 'holds' || r.state === 'granted'

const lineOf = (r: Row, today: PlainDate, sealer: Sealer) => {
  const near = r.ends_on !== null && stands(r) ? nearing(r.ends_on, today) : null
  return {
    id: r.id, kind: r.kind, state: r.state, endsOn: r.ends_on, daysLeft: near?.daysLeft ?? null, near: near?.near ?? null, lodgedOn: r.lodged_on, decidedOn: r.decided_on,
    waitedDays: r.lodged_on === null ? null : daysBetween(r.lodged_on, r.decided_on ?? today), has: r.has, note: sealer.openMaybe(noteColumn, r.note),
  }
}

export const readPermitsOf = async (db: Db, record: RecordId, sealer: Sealer, now: Instant) => {
  const file = await db.find<{ number: string; region: string | null }>(sql`select number, region from protect.case_summary where record_id = ${record}`)
  const today = todayIn(file?.region ?? null, now)
  const rows = await db.many<Row>(sql`
    select id, kind, state, ends_on::text as ends_on, lodged_on::text as lodged_on, decided_on::text as decided_on, has, note from protect.permit
     where record_id = ${record} order by state in ('refused', 'given up'), ends_on nulls last, at desc, id limit 50`)
  return { number: file?.number ?? '', today, ways: waysOn(today), waited, permits: rows.map(r => lineOf(r, today, sealer)) }
}

const changed = async <T>(db: Db, record: RecordId, answer: T): Promise<T> => {
  await emit(db, permitsChanged, record, {})
  return answer
}

export const hold = async (db: Db, record: RecordId, sealer: Sealer, p: { readonly kind: PermitKind; readonly endsOn?: PlainDate | undefined; readonly note?: string | undefined }) => {
  const { id } = await db.one<{ id: string }>(sql`insert into protect.permit (record_id, kind, state, ends_on, note, by) values (${record}, ${p.kind}, 'holds', ${p.endsOn ?? null}::date, ${sealer.maybe(noteColumn, p.note)}, access.me()) returning id`)
  return changed(db, record, { permit: id })
}

/** One request of a kind at a time. */
export const begin = async (db: Db, record: RecordId, kind: PermitKind) => {
  const made = await db.find<{ id: string }>(sql`
    insert into protect.permit (record_id, kind, state, by) select ${record}, ${kind}, 'prepares', access.me()
     where not exists (select from protect.permit p where p.record_id = ${record} and p.kind = ${kind} and p.state in ('prepares', 'lodged')) returning id`)
  return made ? changed(db, record, { permit: made.id }) : fail('permits.already')
}

export const keepPapers = async (db: Db, record: RecordId, { permit, has }: { readonly permit: string; readonly has: readonly string[] }) => {
  const done = await db.find(sql`update protect.permit set has = ${[...new Set(has)].sort()}::text[] where record_id = ${record} and id = ${permit} and state in ('prepares', 'lodged') returning 1 as one`)
  return done ? changed(db, record, { has: new Set(has).size }) : fail('ended')
}

export const lodgedOn = async (db: Db, record: RecordId, { permit, on }: { readonly permit: string; readonly on: PlainDate }) => {
  const done = await db.find(sql`update protect.permit set state = 'lodged', lodged_on = ${on}::date where record_id = ${record} and id = ${permit} and state = 'prepares' returning 1 as one`)
  return done ? changed(db, record, { lodged: true as const }) : fail('ended')
}

/** A refusal ends no support; a grant has its own end. */
export const decidedOn = async (db: Db, record: RecordId, { permit, on, granted, endsOn }: { readonly permit: string; readonly on: PlainDate; readonly granted: boolean; readonly endsOn?: PlainDate | undefined }) => {
  const state = granted ? 'granted' : 'refused'
  const done = await db.find(sql`update protect.permit set state = ${state}, decided_on = ${on}::date, ends_on = ${granted ? (endsOn ?? null) : null}::date where record_id = ${record} and id = ${permit} and state = 'lodged' returning 1 as one`)
  return done ? changed(db, record, { state }) : fail('ended')
}

export const dropped = async (db: Db, record: RecordId, permit: string) => {
  const done = await db.find(sql`update protect.permit set state = 'given up' where record_id = ${record} and id = ${permit} and state in ('prepares', 'lodged', 'holds') returning 1 as one`)
  return done ? changed(db, record, { ended: true as const }) : fail('ended')
}
