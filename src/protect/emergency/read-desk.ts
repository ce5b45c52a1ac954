import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Instant } from '../../platform/values/time.ts'
import { minutesUntil, type ReasonCode } from './emergency.ts'
import { openReason } from './seal-reason.ts'

export type DeskRow = { id: string; for_me: boolean; asked_by: string; second: string | null; reason_code: ReasonCode; reason: Buffer | null; present: boolean; at: Date; until: Date; confirmed_at: Date | null; used_at: Date | null; record: string | null; number: string | null; open_until: Date | null }
const asksADay = 5

/** `opened` while the window lasts; `nothing` and a window that is over read alike. */
const stateOf = (r: DeskRow, now: Instant) => {
  if (r.record !== null) return 'opened' as const
  if (r.used_at !== null) return 'nothing' as const
  if (r.until.getTime() <= now) return 'ended' as const
  return r.confirmed_at !== null || r.reason_code === 'life-in-danger' ? ('confirmed' as const) : ('waiting' as const)
}

export const namesOf = async (db: Db, ids: readonly (string | null)[]) =>
  new Map((await db.many<{ id: string; name: string; agency: string }>(sql`select id, name, agency from accounts.names(${[...new Set(ids.filter(id => id !== null))]}::uuid[])`)).map(n => [n.id, n]))

export const readEmergencyDesk = async (db: Db, keys: Keys, now: Instant) => {
  const rows = await db.many<DeskRow>(sql`select * from protect.glass_desk()`)
  const names = await namesOf(db, rows.flatMap(r => [r.asked_by, r.second]))
  const asks = rows.map(r => ({
    forMe: r.for_me, id: r.id, reasonCode: r.reason_code, reason: openReason(keys, r.id, r.reason), present: r.present, askedBy: names.get(r.asked_by)?.name ?? '', second: r.second === null ? null : (names.get(r.second)?.name ?? ''),
    at: r.at.toISOString(), until: r.until.toISOString(), minutesLeft: minutesUntil(r.until.getTime(), now), state: stateOf(r, now),
  }))
  return {
    seconds: await db.many<{ id: string; name: string }>(sql`select id, name from protect.glass_seconds()`),
    asks: asks.filter(a => !a.forMe), toConfirm: asks.filter(a => a.forMe),
    open: rows.flatMap(r => (r.record !== null && r.number !== null && r.open_until !== null ? [{ case: r.record, number: r.number, until: r.open_until.toISOString(), minutesLeft: minutesUntil(r.open_until.getTime(), now) }] : [])),
    leftToday: Math.max(0, asksADay - asks.filter(a => !a.forMe).length),
  }
}
