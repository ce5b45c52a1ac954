import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import type { Urgency } from '../referrals/referral.ts'

type Row = { id: string | null; service_id: string; rule: 'urgency' | 'time'; urgency: Urgency; adults: number; children: number; pets: string[]; since: Date; agency_id: string; place: number; offered_until: Date | null; room: string | null; passed_at: Date | null }

export const houseList = async (db: Db) => {
  const rows = await db.many<Row>(sql`select * from protect.waiting_here()`)
  const alive = rows.filter(r => r.id !== null)
  const names = new Map((await db.many<{ id: string; name: string }>(sql`select id, name from accounts.agency where id = any (${alive.map(r => r.agency_id)}::uuid[])`)).map(a => [a.id, a.name]))
  const rooms = await db.many<{ room: string; service: string; label: string }>(sql`select room_id as room, service_id as service, label from protect.room_board() where state = 'free' and held_for is null order by label`)
  return {
    houses: [...new Map(rows.map(r => [r.service_id, { service: r.service_id, rule: r.rule }])).values()], rooms,
    waiting: alive.map(r => ({ id: r.id!, service: r.service_id, place: r.place, urgency: r.urgency, adults: r.adults, children: r.children, pets: r.pets, since: r.since.toISOString(), from: names.get(r.agency_id) ?? '', offeredUntil: r.offered_until?.toISOString() ?? null, room: r.room, passed: r.passed_at !== null })),
  }
}

export const ruleOf = async (db: Db, { service, rule }: { readonly service: string; readonly rule: 'urgency' | 'time' }) => {
  await db.run(sql`select protect.set_waiting_rule(${service}, ${rule})`)
  return { rule }
}

const refusals = { 'not-first': 'waiting.not-first', 'too-small': 'waiting.too-small', taken: 'beds.taken' } as const

/** A room kept for one who waits; the database decides, as with any hold. */
export const offer = async (db: Db, { entry, room, past }: { readonly entry: string; readonly room: string; readonly past?: string | undefined }) => {
  const { said } = await db.one<{ said: 'offered' | keyof typeof refusals }>(sql`select protect.offer_place(${entry}, ${room}, ${past ?? null}) as said`)
  return said === 'offered' ? { offered: true as const } : fail(refusals[said])
}

export const close = async (db: Db, { entry, reason }: { readonly entry: string; readonly reason: string }) => {
  await db.run(sql`select protect.close_waiting(${entry}, ${reason})`)
  return { closed: true as const }
}
