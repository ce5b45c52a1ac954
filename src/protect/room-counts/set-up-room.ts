import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'

export type RoomGiven = { readonly service: string; readonly room?: string | undefined; readonly label: string; readonly adults: number; readonly children: number; readonly cot: boolean; readonly wheelchair: boolean; readonly pets: readonly string[] }

/** A room of the house; a new one is out of use until someone says that it is free. */
export const keepRoom = async (db: Db, g: RoomGiven) => {
  if (g.adults + g.children === 0) return fail('room-counts.no-bed')
  const { id } = await db.one<{ id: string | null }>(sql`select protect.keep_room(${g.service}, ${g.room ?? null}, ${g.label.toUpperCase()}, ${g.adults}, ${g.children}, ${g.cot}, ${g.wheelchair}, ${[...g.pets]}::text[]) as id`)
  return id ? { room: id } : fail('room-counts.label-taken')
}

export const retireRoom = async (db: Db, room: string) =>
  (await db.one<{ done: boolean }>(sql`select protect.retire_room(${room}) as done`)).done ? { retired: true as const } : fail('room-counts.someone-there')

type House = { service_id: string; name: string; hold_minutes: number | null; feed_since: Date | null; last_how: string | null; last_at: Date | null; changed: number | null; same: number | null; refused: number | null; whole: boolean | null }
type Room = { room_id: string; service_id: string; label: string; adults: number; children: number; cot: boolean; wheelchair: boolean; pets: string[]; state: string }

/** The houses of the agency with their rooms, the last count that came by itself, and whether their own system has a key. */
export const readHouses = async (db: Db) => {
  const houses = await db.many<House>(sql`select * from protect.houses_counted()`)
  const rooms = await db.many<Room>(sql`select room_id, service_id, label, adults, children, cot, wheelchair, pets, state from protect.room_board()`)
  return {
    houses: houses.map(h => ({
      service: h.service_id, name: h.name, feedSince: h.feed_since?.toISOString() ?? null,
      last: h.last_at && h.last_how ? { how: h.last_how, at: h.last_at.toISOString(), changed: h.changed ?? 0, same: h.same ?? 0, refused: h.refused ?? 0, whole: h.whole ?? false } : null,
      rooms: rooms.filter(r => r.service_id === h.service_id).map(r => ({ room: r.room_id, label: r.label, adults: r.adults, children: r.children, cot: r.cot, wheelchair: r.wheelchair, pets: r.pets, state: r.state })),
    })),
  }
}
