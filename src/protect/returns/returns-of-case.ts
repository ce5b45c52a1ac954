import { daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'
import { dutyToReport, findJurisdiction } from '../../law/duty-to-report/duty-to-report.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import { placeLabelOf } from '../../platform/places/public.ts'
import { todayIn } from '../../platform/places/today-in.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { Instant } from '../../platform/values/time.ts'
import { provinceCounted } from '../cases/public.ts'
import { returnAdded, returnsChanged } from './events.ts'
import { noteColumn, othersColumn, recurring, type talkStates, type talkWith } from './return.ts'

type Talk = (typeof talkWith)[number]
type Row = { id: string; gone_since: PlainDate | null; back_on: PlainDate; places: string[]; others: Buffer | null; note: Buffer | null; talk_with: Talk | 'not asked'; talk: (typeof talkStates)[number]; told_under: 'nation' | 'province' | null; told_cite: string; told_to: string; told_on: PlainDate; closed_on: PlainDate | null }

const dutyIn = async (db: Db, region: string | null) => {
  const place = findJurisdiction(`ca-${(await provinceCounted(db, region)).toLowerCase()}`)
  if (!place) return null
  const { before, cite, confidence } = dutyToReport(place)
  return { said: before, cite, confidence }
}

export const readReturnsOf = async (db: Db, record: RecordId, sealer: Sealer, now: Instant) => {
  const file = await db.find<{ number: string; region: string | null }>(sql`select number, region from protect.case_summary where record_id = ${record}`)
  const region = file?.region ?? null
  const rows = await db.many<Row>(sql`
    select id, gone_since::text as gone_since, back_on::text as back_on, places, others, note, talk_with, talk, told_under, told_cite, told_to, told_on::text as told_on, closed_on::text as closed_on
      from protect.return where record_id = ${record} order by back_on desc, at desc, id limit 100`)
  return {
    number: file?.number ?? '', today: todayIn(region, now), duty: await dutyIn(db, region),
    recurring: recurring(rows).map(r => ({ ...r, said: placeLabelOf(r.place) })),
    returns: rows.map(r => ({
      id: r.id, goneSince: r.gone_since, backOn: r.back_on, places: r.places.map(placeLabelOf), others: sealer.openMaybe(othersColumn, r.others), note: sealer.openMaybe(noteColumn, r.note), talkWith: r.talk_with, talk: r.talk,
      told: r.told_under && { under: r.told_under, cite: r.told_cite, to: r.told_to, on: r.told_on }, closedOn: r.closed_on,
    })),
  }
}

type Back = { readonly goneSince?: PlainDate | undefined; readonly backOn: PlainDate; readonly places?: readonly string[] | undefined; readonly others?: string | undefined; readonly note?: string | undefined; readonly talkWith?: Talk | undefined }
export const addBack = async (db: Db, record: RecordId, sealer: Sealer, b: Back) => {
  if (b.goneSince && daysBetween(b.goneSince, b.backOn) < 0) return fail('returns.days')
  const { id } = await db.one<{ id: string }>(sql`
    insert into protect.return (record_id, gone_since, back_on, places, others, note, talk_with, by)
    values (${record}, ${b.goneSince ?? null}::date, ${b.backOn}::date, ${[...new Set(b.places ?? [])]}::text[], ${sealer.maybe(othersColumn, b.others)}, ${sealer.maybe(noteColumn, b.note)}, ${b.talkWith ?? 'not asked'}, access.me()) returning id`)
  await emit(db, returnAdded, record, {})
  return { return: id }
}

const stepped = async <T>(db: Db, record: RecordId, row: unknown, answer: T): Promise<T> => {
  if (!row) return fail('missing')
  await emit(db, returnsChanged, record, {})
  return answer
}

export const talkOf = async (db: Db, record: RecordId, t: { readonly back: string; readonly talkWith: Talk; readonly talk: (typeof talkStates)[number] }) =>
  stepped(db, record, await db.find(sql`update protect.return set talk_with = ${t.talkWith}, talk = ${t.talk} where record_id = ${record} and id = ${t.back} returning 1 as one`), { talk: t.talk })

export const tell = async (db: Db, record: RecordId, t: { readonly back: string; readonly under: string; readonly cite: string; readonly to: string; readonly on: PlainDate }) =>
  stepped(db, record, await db.find(sql`update protect.return set told_under = ${t.under}, told_cite = ${t.cite}, told_to = ${t.to}, told_on = ${t.on}::date where record_id = ${record} and id = ${t.back} returning 1 as one`), { told: true as const })

export const closed = async (db: Db, record: RecordId, t: { readonly back: string; readonly on: PlainDate }) =>
  stepped(db, record, await db.find(sql`update protect.return set closed_on = ${t.on}::date where record_id = ${record} and id = ${t.back} returning 1 as one`), { closed: true as const })
