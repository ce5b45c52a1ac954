import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { Instant } from '../../platform/values/time.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { riskLooked } from './events.ts'
import { isStale, type Level, levelOf, mayJudge, type Seen, whyColumn } from './risk.ts'

type LookRow = { id: string; at: Date; by: string | null; hers: number | null; level: Level; judged: Level | null; why: Buffer | null; newest: boolean; stale_because: string | null }

export const readRiskOf = async (db: Db, record: RecordId, sealer: Sealer, now: Instant) => {
  const { number } = await db.one<{ number: string }>(sql`select number from protect.case_summary where record_id = ${record}`)
  const looks = await db.many<LookRow>(sql`
    select v.id, v.at, n.name as by, v.hers, v.level, v.judged, v.why, v.newest, v.stale_because from protect.risk_look v left join lateral accounts.names(array[v.by]) n on true where v.record_id = ${record} order by v.at desc, v.id limit 60`)
  const items = Map.groupBy(await db.many<Seen & { look_id: string }>(sql`select look_id, item, reach, scale from protect.risk_item where record_id = ${record} order by item, reach limit 4000`), i => i.look_id)
  const newest = looks.find(l => l.newest)
  return {
    number, stale: newest ? isStale(newest.at.getTime(), newest.stale_because, now) : false, staleBecause: newest?.stale_because ?? null,
    looks: looks.map(l => ({ id: l.id, at: l.at.toISOString(), by: l.by ?? '', hers: l.hers, level: l.level, judged: l.judged, why: sealer.openMaybe(whyColumn, l.why), seen: (items.get(l.id) ?? []).map(({ item, reach, scale }) => ({ item, reach, scale })) })),
  }
}

export type Looked = { readonly seen: readonly Seen[]; readonly hers: number | null; readonly judged?: Exclude<Level, 'unknown'> | undefined; readonly why?: string | undefined }

/** The level by the rule, and the refusal where it is judged otherwise without a reason, or below acute. */
export const decideLook = (l: Looked): Level => {
  if (new Set(l.seen.map(s => `${s.item}|${s.reach}`)).size < l.seen.length) return fail('risk.twice')
  const level = levelOf(l.seen)
  if (l.judged !== undefined && (!mayJudge(level, l.judged) || !l.why)) return fail('risk.judged')
  return level
}

export const look = async (db: Db, record: RecordId, sealer: Sealer, l: Looked) => {
  const level = decideLook(l)
  await db.run(sql`update protect.risk_look set newest = false where record_id = ${record} and newest`)
  const { id } = await db.one<{ id: string }>(sql`
    insert into protect.risk_look (record_id, agency_id, by, hers, level, judged, why) values (${record}, access.my_agency(), access.me(), ${l.hers}, ${level}, ${l.judged ?? null}, ${l.judged === undefined ? null : sealer.maybe(whyColumn, l.why ?? null)}) returning id`)
  await db.run(sql`insert into protect.risk_item (record_id, look_id, item, reach, scale) select ${record}, ${id}, i, r, s from unnest(${l.seen.map(s => s.item)}::text[], ${l.seen.map(s => s.reach)}::text[], ${l.seen.map(s => s.scale)}::text[]) as x (i, r, s)`)
  await emit(db, riskLooked, record, {})
  return { level }
}
