import { sectionsOf } from '../../platform/access/kind.ts'
import type { Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { Instant } from '../../platform/values/time.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { caseKind } from '../cases/kinds.ts'
import { legsOfCase } from './legs.ts'
import { dueOf, type Promised, type ReferralState, steps, type Urgency } from './referral.ts'
import { answerColumn } from './step-referral.ts'

type PromisedRow = { answer_hours: number | null; safety_hours: number | null }
export const promisedIn = (r: PromisedRow): Promised => ({ answer: r.answer_hours, safetyCheck: r.safety_hours })

type Row = { id: string; side: 'sender' | 'receiver'; to_team: string; state: ReferralState; state_at: Date; urgency: Urgency; hold_id: string | null; sent_at: Date; accepted_at: Date | null; accepted_by: string | null; arrived_at: Date | null; arrived_how: string | null; reason: string | null; question: string | null; answer: Buffer | null; sections: number; house_ends: string | null } & PromisedRow
const iso = (at: Date | null) => at?.toISOString() ?? null

/** What this side may do from here. Her taking back is written by the keeper of her file alone. */
export const actsOf = (state: ReferralState, side: 'sender' | 'receiver'): string[] =>
  steps.filter(s => s.from === state && (s.by === side || (s.by === 'she' && (s.act !== 'recall' || side === 'sender')))).map(s => s.act)

const clockOf = (r: { state: ReferralState; urgency: Urgency; state_at: Date } & PromisedRow, now: Instant) => {
  const due = dueOf({ state: r.state, urgency: r.urgency, sinceMs: r.state_at.getTime(), promised: promisedIn(r) }, now)
  return { due, dueAt: due ? new Date(due.dueAtMs).toISOString() : null, late: due?.late ?? false }
}

type Summary = { number: string; adults: number; children: number; pets: string[] }

export const readOfCase = async (db: Db, services: Services, record: RecordId, sealer: Sealer, now: Instant) => {
  const summary = await db.one<Summary>(sql`select number, adults, children, pets from protect.case_summary where record_id = ${record}`)
  const rows = await db.many<Row>(sql`select * from protect.referrals(${record})`)
  const checks = await db.many<{ referral_id: string; after: string; found: string }>(sql`select referral_id, after, found from protect.check_back where record_id = ${record} order by at, id limit 200`)
  const named = rows.flatMap(r => (r.accepted_by ? [r.to_team, r.accepted_by] : [r.to_team]))
  const names = new Map((await db.many<{ id: string; name: string; agency: string }>(sql`select id, name, agency from accounts.names(${named}::uuid[])`)).map(n => [n.id, n]))
  const keeps = rows.some(r => r.side === 'sender') || rows.length === 0
  const drivers = keeps ? await db.many<{ id: string; name: string; agency: string }>(sql`select id, name, agency from protect.drivers()`) : []
  const teams = keeps ? await db.many<{ id: string; name: string }>(sql`select t.id, a.name from accounts.team t join accounts.agency a on a.id = t.agency_id where a.kind in ('shelter', 'ngo', 'practice') and platform.same_world(a.id) and a.closed_at is null and not (t.id = any (access.claims())) order by a.name, t.id limit 200`) : []
  return {
    ...summary, drivers, teams, legs: await legsOfCase(db, services, record),
    referrals: rows.map(r => {
      const { dueAt, late } = clockOf(r, now)
      const to = names.get(r.to_team)
      return {
        id: r.id, side: r.side, to: to?.name ?? '', agency: to?.agency ?? '', state: r.state, stateAt: r.state_at.toISOString(), urgency: r.urgency, sentAt: r.sent_at.toISOString(), acceptedAt: iso(r.accepted_at), acceptedBy: r.accepted_by ? (names.get(r.accepted_by)?.name ?? null) : null,
        arrivedAt: iso(r.arrived_at), arrivedHow: r.arrived_how, reason: r.reason, question: r.question, answer: sealer.openMaybe(answerColumn, r.answer), sections: sectionsOf(caseKind, r.sections), hold: r.hold_id, houseEnds: r.house_ends,
        acts: actsOf(r.state, r.side), dueAt, late, checked: checks.filter(c => c.referral_id === r.id).map(({ after, found }) => ({ after, found })),
      }
    }),
  }
}

export type MineRow = { id: string; record_id: RecordId; side: 'sender' | 'receiver' | 'supervisor'; state: ReferralState; state_at: Date; urgency: Urgency; sent_at: Date; arrived_at: Date | null; other: string; told: boolean; live: boolean; number: string | null; house_ends: string | null } & PromisedRow
/** Numbers come through row security: a view that was taken back leaves only that it was. */
const mineSql = sql`select m.*, s.number from protect.my_referrals() m left join protect.case_summary s on s.record_id = m.record_id order by m.sent_at desc, m.id, m.side`

export const listMine = async (db: Db, now: Instant) => {
  const rows = await db.many<MineRow>(mineSql)
  return {
    referrals: rows.filter(r => r.side !== 'supervisor').map(r => {
      const { due, dueAt, late } = clockOf(r, now)
      return { id: r.id, case: r.record_id, number: r.number, side: r.side, other: r.other, state: r.state, urgency: r.urgency, sentAt: r.sent_at.toISOString(), dueAt, late, yours: due?.by === r.side, open: due !== null || r.state === 'in service', told: r.told }
    }),
  }
}
