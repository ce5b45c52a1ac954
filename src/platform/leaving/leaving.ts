import { readMember } from '../accounts/read-me.ts'
import { provenUntil } from '../accounts/proven-until.ts'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { fail, Refusal } from '../errors/catalogue.ts'
import type { Instant } from '../values/time.ts'

export type Act = 'export' | 'leave'
type Row = { id: string; what: Act; asked_by: string; second: string; asked_at: Date; confirmed_at: Date | null; used_at: Date | null; mine: boolean }
const dayMs = 86_400_000

/** One day to confirm, one day to use what was confirmed. */
export const stateOf = ({ asked_at, confirmed_at, used_at }: Pick<Row, 'asked_at' | 'confirmed_at' | 'used_at'>, now: number) => {
  if (used_at) return 'used' as const
  if (now - (confirmed_at ?? asked_at).getTime() > dayMs) return 'ended' as const
  return confirmed_at ? ('confirmed' as const) : ('waiting' as const)
}

export const readOwnLeaving = async (db: Db, steppedUpAt: Date | null, now: Instant) => {
  const me = await readMember(db)
  const rows = await db.many<Row>(sql`select * from platform.my_leaving()`)
  const lead = me.lead && me.posts.includes('administrator') && me.agencyKind !== 'practice'
  const names = new Map((await db.many<{ id: string; name: string }>(sql`select id, name from accounts.names(${rows.flatMap(r => [r.asked_by, r.second])}::uuid[])`)).map(n => [n.id, n.name]))
  return {
    lead, hasCode: me.hasCode, provenUntil: provenUntil(steppedUpAt, now),
    seconds: lead ? await db.many<{ id: string; name: string }>(sql`select id, name from platform.leaving_seconds()`) : [],
    kept: lead ? (await db.one<{ n: number }>(sql`select platform.still_kept() as n`)).n : 0,
    asks: rows.map(r => ({ id: r.id, what: r.what, by: names.get(r.asked_by) ?? '', second: names.get(r.second) ?? '', at: r.asked_at.toISOString(), state: stateOf(r, now), mine: r.mine })),
  }
}

export const askToLeave = (db: Db, { what, second }: { what: Act; second: string }) => db.one<{ ask: string }>(sql`select platform.ask_leaving(${what}, ${second}) as ask`)

export const confirmAsk = async (db: Db, ask: string) => {
  await db.run(sql`select platform.confirm_leaving(${ask})`)
  return { confirmed: true as const }
}

export const leaveNow = async (db: Db, ask: string) => {
  const { kept } = await db.one<{ kept: number }>(sql`select platform.leave_agency(${ask}) as kept`).catch((error: unknown) => { throw (error as { code?: string }).code === 'TL409' ? new Refusal('leaving.unconfirmed') : error })
  return kept > 0 ? fail('leaving.keeps', { n: kept }) : { left: true as const }
}
