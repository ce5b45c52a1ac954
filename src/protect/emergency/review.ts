import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { Refusal } from '../../platform/errors/catalogue.ts'
import type { Instant } from '../../platform/values/time.ts'
import { type ReasonCode, reviewOf } from './emergency.ts'
import { namesOf } from './read-desk.ts'
import { openReason } from './seal-reason.ts'

type Row = { id: string; record: string; number: string; opened_at: Date; ended_at: Date; member_id: string; second: string | null; reason_code: ReasonCode; ask: string | null; reason: Buffer | null; present: boolean; reviewed_at: Date | null; reviewed_by: string | null; finding: string | null; may: boolean }

const minutesOpen = (r: Row, now: number) => Math.round((Math.min(r.ended_at.getTime(), now) - r.opened_at.getTime()) / 60_000)

/** Every opening of this agency's files: who, when, why, for how long, and what its review found. */
export const listToReview = async (db: Db, keys: Keys, now: Instant) => {
  const rows = await db.many<Row>(sql`select * from protect.glass_to_review()`)
  const names = await namesOf(db, rows.flatMap(r => [r.member_id, r.second, r.reviewed_by]))
  const name = (id: string | null) => (id === null ? null : (names.get(id)?.name ?? ''))
  return {
    openings: rows.map(r => {
      const { dueMs, late } = reviewOf(r.opened_at.getTime(), r.reviewed_at?.getTime() ?? null, now)
      return {
        id: r.id, case: r.record, number: r.number, openedAt: r.opened_at.toISOString(), minutes: minutesOpen(r, now), by: name(r.member_id) ?? '', agency: names.get(r.member_id)?.agency ?? '', second: name(r.second),
        reasonCode: r.reason_code, reason: r.ask === null ? null : openReason(keys, r.ask, r.reason), present: r.present,
        dueAt: new Date(dueMs).toISOString(), late, reviewedAt: r.reviewed_at?.toISOString() ?? null, reviewedBy: name(r.reviewed_by), finding: r.finding, may: r.may,
      }
    }),
  }
}

const codes: Readonly<Record<string, string>> = { TL403: 'emergency.own-review', TL409: 'emergency.reviewed' }
export const reviewOpening = async (db: Db, given: { opening: string; finding: string }): Promise<{ reviewed: true }> => {
  await db.run(sql`select protect.review_glass(${given.opening}, ${given.finding})`).catch((error: unknown) => {
    const code = codes[(error as { code?: string }).code ?? '']
    throw code === undefined ? error : new Refusal(code)
  })
  return { reviewed: true }
}
