import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Instant } from '../../platform/values/time.ts'

type RoomRow = { room_id: string; service_id: string; label: string; adults: number; children: number; cot: boolean; wheelchair: boolean; pets: string[]; state: string; state_until: string | null; note: string | null; counted_at: Date; counted_by: string | null; held_for: string | null; held_until: Date | null }
type AskedRow = { hold_id: string; room_id: string; label: string; adults: number; children: number; pets: string[]; arrives: string; held_for: string; asked_at: Date; until: Date; state: string; answered_at: Date | null; answered_how: string | null }

const minutes = (from: number, to: number) => Math.max(0, Math.ceil((to - from) / 60_000))

/** The caller's house: what is asked of it, its rooms, and what others see of it. Nothing of any person. */
export const readBoard = async (db: Db, now: Instant) => {
  const rooms = await db.many<RoomRow>(sql`select r.*, r.state_until::text as state_until from protect.room_board() r`)
  const asked = await db.many<AskedRow>(sql`select * from protect.holds_asked()`)
  const names = await db.many<{ id: string; name: string }>(sql`select id, name from accounts.agency where id = any (${[...asked.map(a => a.held_for), ...rooms.flatMap(r => r.held_for ?? [])]}::uuid[])`)
  const nameOf = new Map(names.map(n => [n.id, n.name]))
  const by = rooms[0]?.counted_by ? await db.find<{ name: string | null }>(sql`select name from accounts.names(array[${rooms[0].counted_by}]::uuid[])`) : null
  return {
    now: new Date(now).toISOString(),
    countedAt: rooms[0]?.counted_at.toISOString() ?? null,
    countedBy: by?.name ?? null,
    minutesAgo: rooms[0] ? Math.max(0, Math.floor((now - rooms[0].counted_at.getTime()) / 60_000)) : 0,
    rooms: rooms.map(r => ({
      room: r.room_id, service: r.service_id, label: r.label, adults: r.adults, children: r.children, cot: r.cot, wheelchair: r.wheelchair, pets: r.pets, state: r.state, until: r.state_until, note: r.note,
      heldFor: r.held_for ? (nameOf.get(r.held_for) ?? null) : null, heldMinutes: r.held_until ? minutes(now, r.held_until.getTime()) : null, heldUntil: r.held_until?.toISOString() ?? null,
    })),
    asked: asked.map(a => ({
      hold: a.hold_id, room: a.label, adults: a.adults, children: a.children, pets: a.pets, arrives: a.arrives, from: nameOf.get(a.held_for) ?? '', askedAt: a.asked_at.toISOString(), until: a.until.toISOString(),
      minutesLeft: a.state === 'asked' ? minutes(now, a.until.getTime()) : 0, state: a.state, answeredAt: a.answered_at?.toISOString() ?? null, how: a.answered_how,
    })),
  }
}

export const setRoom = async (db: Db, g: { room: string; state: string; note?: string | undefined; until?: string | undefined }) => {
  await db.run(sql`select protect.set_room(${g.room}, ${g.state}, ${g.note ?? null}, ${g.until ?? null}::date)`)
  return { room: g.room }
}

export const countRooms = async (db: Db) => ({ countedAt: (await db.one<{ at: Date }>(sql`select protect.count_rooms() as at`)).at.toISOString() })
